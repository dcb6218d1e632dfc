import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { heightIn } from './whole-lines.ts';

/** Pixels between the line and its card, and between the card and the window's edge. */
const GAP = 6;
const EDGE = 12;

/**
 * Puts the card under the line that it explains, or above it where there is more room, never over
 * it; inside the window, at any zoom. Where neither side has room the card is made less high and scrolls; it then ends
 * between two lines. That comes first, because its place depends on its height.
 */
export async function placeCard(
  card: HTMLElement,
  boxes: readonly DOMRect[],
  pointer?: { x: number; y: number },
): Promise<{ x: number; y: number }> {
  const rects = partOf(boxes, pointer);
  const reference = {
    getBoundingClientRect: () => unionOf(rects),
    getClientRects: () => [...rects],
  };
  return computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(pointer),
      offset(GAP),
      flip({ padding: EDGE, crossAxis: false, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ availableHeight }) {
          card.style.maxHeight = `${heightIn(card, Math.max(0, Math.floor(availableHeight)))}px`;
        },
      }),
    ],
  });
}

/** Where two lines of a mark's words are farther apart than this, in line heights, something stands between them. */
const APART = 2;

/** An advert may stand between the first and the second line of a mark: the card stands at the part under the pointer, or at the first in sight. */
export function partOf(
  boxes: readonly DOMRect[],
  pointer?: { x: number; y: number },
): readonly DOMRect[] {
  const parts: DOMRect[][] = [];
  for (const box of boxes) {
    const last = parts.at(-1)?.at(-1);
    if (last && box.top - last.bottom <= APART * last.height) parts.at(-1)?.push(box);
    else parts.push([box]);
  }
  const isUnder = ({ top, bottom }: DOMRect) =>
    !!pointer && top <= pointer.y && pointer.y <= bottom;
  const isInSight = ({ top, bottom }: DOMRect) => bottom > 0 && top < innerHeight;
  const first = (is: (box: DOMRect) => boolean) => parts.find((part) => part.some(is));
  return first(isUnder) ?? first(isInSight) ?? boxes;
}

function unionOf(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((r) => r.left));
  const top = Math.min(...rects.map((r) => r.top));
  const right = Math.max(...rects.map((r) => r.right));
  const bottom = Math.max(...rects.map((r) => r.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
