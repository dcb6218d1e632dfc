import type { Annotation } from '../engine/types.ts';
import { HIGHLIGHTS, type HighlightKind, type Names } from './names.ts';
import { PALETTE, type Theme } from './palette.ts';

type MarkType = Annotation['type'];

/** Each category has a stroke of its own, so that colour is never all there is. */
const STROKES: Record<MarkType, string> = {
  agency: 'solid 2px',
  place: 'dotted 2.5px',
  figure: 'double 1.5px',
  date: 'dashed 1.5px',
};
const UNSURE = '1.25px';

/**
 * Chromium lets each element inherit a highlight's style from the one around it, and finds it far
 * sooner when one element is asked instead of all. Firefox inherits none.
 */
const WHERE = __TARGET__ === 'firefox' ? '' : ':root';

/**
 * The sheet that paints marks of these kinds: only what `::highlight` can paint, on screen only, so
 * that printing stays as it was.
 */
export function markSheet(
  { highlight }: Names,
  theme: Theme,
  style: 'underline' | 'tint',
  kinds: readonly HighlightKind[] = HIGHLIGHTS,
): string {
  const rule = (kind: HighlightKind, body: string) =>
    `${WHERE}::highlight(${highlight[kind]}){${body}}`;
  const rules = kinds.map((kind) => rule(kind, bodyOf(kind, theme, style)));
  const forced = kinds.map((kind) => rule(kind, forcedBodyOf(kind)));
  return `@media screen{${rules.join('')}}@media screen and (forced-colors:active){${forced.join('')}}`;
}

function bodyOf(kind: HighlightKind, theme: Theme, style: 'underline' | 'tint'): string {
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

function forcedBodyOf(kind: HighlightKind): string {
  if (kind === 'now' || kind === 'ring') return 'background-color:Highlight;color:HighlightText';
  return 'text-decoration-color:CanvasText;background-color:transparent';
}
