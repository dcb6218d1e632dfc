import { liveRange } from '../article/text-map.ts';

/** How far down the viewport words are put that the reader is led to. */
const THIRD = 1 / 3;

/** True where the reader asked the system for less motion. */
export function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Brings words to a third of the viewport's height, the first of them that are shown; false where all are hidden. */
export function scrollToWords(stretches: readonly AbstractRange[]): boolean {
  for (const stretch of stretches) {
    const live = liveRange(stretch);
    // Scrollers inside the page first, then the page itself.
    const element = live.startContainer.parentElement;
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = live.getBoundingClientRect();
    if (box.width === 0 && box.height === 0) continue;
    scrollBy({
      top: box.top - innerHeight * THIRD,
      behavior: isStill() ? 'instant' : 'smooth',
    });
    return true;
  }
  return false;
}
