import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** Pixels between the line and its card, and between the card and the window's edge. */
const GAP = 6;
const EDGE = 12;

/** Where a card stands in the viewport, and how tall it may be. */
export interface Place {
  x: number;
  y: number;
  maxHeight: number;
}

/**
 * Puts the card under the line that it explains, or above it where there is more room, never over
 * it; inside the window, at any zoom. Where neither side has room the card is lower and scrolls.
 */
export async function placeCard(
  card: HTMLElement,
  boxes: readonly DOMRect[],
  pointer?: { x: number; y: number },
): Promise<Place> {
  let maxHeight = Number.POSITIVE_INFINITY;
  const rects = boxes.slice();
  const reference = {
    getBoundingClientRect: () => unionOf(rects),
    getClientRects: () => rects,
  };
  const { x, y } = await computePosition(reference, card, {
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
          maxHeight = Math.max(0, Math.floor(availableHeight));
        },
      }),
    ],
  });
  return { x, y, maxHeight };
}

function unionOf(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((r) => r.left));
  const top = Math.min(...rects.map((r) => r.top));
  const right = Math.max(...rects.map((r) => r.right));
  const bottom = Math.max(...rects.map((r) => r.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
