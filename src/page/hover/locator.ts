import { LOCATOR, type LocatorMap } from '../../extension/messages.ts';
import type { Locate } from '../guide/locate.ts';
import type { Located } from './model.ts';

const SVG = 'http://www.w3.org/2000/svg';
const RADIUS = '3.5';

/**
 * The small map beside a place's words, empty until it is known: its room is there from the first
 * moment, so that nothing moves under the pointer. It shows what the words beside it say, and is
 * silent to a voice.
 */
export function drawLocator(document: Document, located: Located, locate: Locate): SVGElement {
  const draw = (tag: string, look: string, attributes: Record<string, string | number>) => {
    const element = document.createElementNS(SVG, tag);
    if (look) element.setAttribute('class', look);
    for (const [name, value] of Object.entries(attributes))
      element.setAttribute(name, String(value));
    return element;
  };
  const { width, height } = LOCATOR;
  const map = draw('svg', 'locator', {
    viewBox: `0 0 ${width} ${height}`,
    'aria-hidden': 'true',
  });
  const spot = (look: string, [cx, cy]: readonly [number, number]) =>
    draw('circle', look, { cx, cy, r: RADIUS });
  const fill = ({ transform, land, country, at, other }: LocatorMap) => {
    map.append(
      draw('path', 'm-land', { d: land, transform }),
      draw('path', 'm-on', { d: country, transform }),
    );
    if (other) map.append(spot('m-alt', other));
    if (at) map.append(spot(located.isArea ? 'm-area' : 'm-dot', at));
  };
  void locate(located.ask).then((drawn) => (drawn ? fill(drawn) : map.remove()));
  return map;
}
