import type { TextMap } from '../../article/text-map.ts';
import { type Mark, markAt } from './marks.ts';

/** Pixels around a mark's own boxes that still count as on it. */
const SLACK = 1;

/**
 * The mark at a point of the viewport, at a cost that does not grow with their number: the caret
 * gives the text node, the map its offset. The caret snaps to the nearest text, so the point is
 * checked against the words' own boxes.
 */
export function markAtPoint(
  marks: readonly Mark[],
  map: TextMap,
  x: number,
  y: number,
): Mark | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsOf(map) });
  const offset = caret && map.offset(caret.offsetNode, caret.offset);
  if (offset === null || offset === undefined) return undefined;
  const mark = markAt(marks, offset);
  return mark && boxesOf(mark, map).some((box) => contains(box, x, y)) ? mark : undefined;
}

/** The boxes of a mark's words in the viewport, one a line of each text; none where they are gone or hidden. */
export function boxesOf(mark: Mark, map: TextMap): DOMRect[] {
  return map.ranges(mark).flatMap((range) => [...range.getClientRects()]);
}

function contains(box: DOMRect, x: number, y: number): boolean {
  return (
    x >= box.left - SLACK &&
    x <= box.right + SLACK &&
    y >= box.top - SLACK &&
    y <= box.bottom + SLACK
  );
}

function shadowRootsOf(map: TextMap): ShadowRoot[] {
  const root = map.root.getRootNode();
  return root instanceof ShadowRoot ? [root] : [];
}
