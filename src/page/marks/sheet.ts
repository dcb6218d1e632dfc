import type { Annotation } from '../../engine/types.ts';
import { HIGHLIGHTS, type HighlightKind, type Names } from './names.ts';
import { PALETTE, type Theme } from './palette.ts';

type MarkType = Annotation['type'];

/** How marks look on a page. */
export interface Look {
  theme: Theme;
  style: 'underline' | 'tint';
}

/** Each category has a stroke of its own, so that colour is never all there is. */
const STROKES: Record<MarkType, string> = {
  agency: 'solid 2px',
  place: 'dotted 2.5px',
  figure: 'double 1.5px',
  date: 'dashed 1.5px',
};
const UNSURE = '1.25px';

/**
 * What in the page carries the marks' style. Chromium lets each element inherit a highlight's style
 * from the one around it, and styles all anew that is within the element that has it: so that it
 * leaves the rest of the page alone, that is the nearest around the article that a name alone finds,
 * whatever the page does to its attributes. Firefox inherits none.
 */
export function carrierOf(root: Element): string {
  if (__TARGET__ === 'firefox') return '';
  return root.closest('article,main')?.localName ?? ':root';
}

/**
 * The sheet that paints marks of these kinds: only what `::highlight` can paint, on screen only, so
 * that printing stays as it was.
 */
export function markSheet(
  { highlight }: Names,
  carrier: string,
  look: Look,
  kinds: readonly HighlightKind[] = HIGHLIGHTS,
): string {
  let rules = '';
  let forced = '';
  for (const kind of kinds) {
    const selector = `${carrier}::highlight(${highlight[kind]})`;
    rules += `${selector}{${bodyOf(kind, look)}}`;
    forced += `${selector}{${forcedBodyOf(kind)}}`;
  }
  return `@media screen{${rules}}@media screen and (forced-colors:active){${forced}}`;
}

function bodyOf(kind: HighlightKind, { theme, style }: Look): string {
  const palette = PALETTE[theme];
  if (kind === 'now')
    return `background-color:${palette['red-wash']};color:${palette.ink};text-decoration-color:${palette.red}`;
  if (kind === 'ring')
    return `background-color:${palette.ink};color:${palette.paper};text-decoration:underline solid 2px ${palette.red}`;
  const type = kind.replace('-unsure', '') as MarkType;
  const unsure = kind === type ? '' : `;text-decoration-thickness:${UNSURE}`;
  const wash =
    style === 'tint' ? `;background-color:${palette[`${type}-wash`]};color:${palette.ink}` : '';
  return `text-decoration:underline ${STROKES[type]} ${palette[type]}${unsure}${wash}`;
}

/**
 * Chromium paints every highlight in the colours of a selection there, whatever this says:
 * `forced-color-adjust` would free it, but is valid on elements alone, and none of them is ours.
 */
function forcedBodyOf(kind: HighlightKind): string {
  if (kind === 'now' || kind === 'ring') return 'background-color:Highlight;color:HighlightText';
  return 'text-decoration-color:CanvasText;background-color:transparent';
}
