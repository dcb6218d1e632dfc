import { LOCATOR, type LocatorMap } from '../../extension/messages/locator.ts';
import type { Locate } from '../guide/locate.ts';
import type { Located } from './model.ts';
import { createShapes } from './shapes.ts';

/**
 * The small map beside a place's words, empty until it is known: its room is there from the first
 * moment, so that nothing moves under the pointer. It shows what the words beside it say, and is
 * silent to a voice.
 */
export function drawLocator(document: Document, located: Located, locate: Locate): SVGElement {
  const draw = createShapes(document);
  const { width, height } = LOCATOR;
  const map = draw('svg', {
    class: 'locator',
    viewBox: `0 0 ${width} ${height}`,
    'aria-hidden': true,
  });
  const spot = (look: string, [cx, cy]: readonly [number, number]) =>
    draw('circle', { class: look, cx, cy, r: 3.5 });
  const fill = ({ transform, land, country, at, other }: LocatorMap) => {
    map.append(
      draw('path', { class: 'm-land', d: land, transform }),
      draw('path', { class: 'm-on', d: country, transform }),
    );
    if (other) map.append(spot('m-alt', other));
    if (at) map.append(spot(located.isArea ? 'm-area' : 'm-dot', at));
  };
  void locate(located.ask).then((drawn) => (drawn ? fill(drawn) : map.remove()));
  return map;
}
