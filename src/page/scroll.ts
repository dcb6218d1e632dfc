import { liveRange } from '../article/text-map.ts';

/** How far down the viewport words are put that the reader is led to, and where a header lies over that. */
const THIRD = 1 / 3;
const LOWER = 2 / 3;

/** How many elements are looked at from the innermost outwards: a form's field may lead round for ever. */
const AROUND = 30;

/** True where the reader asked the system for less motion. */
export function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whether something that stays in the window lies over its third: where text is large, or the window low, a header does. */
function isCovered(): boolean {
  let over = document.elementFromPoint(innerWidth / 2, innerHeight * THIRD);
  for (let n = 0; over && n < AROUND; n += 1) {
    if (/fixed|sticky/.test(getComputedStyle(over).position)) return true;
    over = over.parentElement;
  }
  return false;
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
      top: box.top - innerHeight * (isCovered() ? LOWER : THIRD),
      behavior: isStill() ? 'instant' : 'smooth',
    });
    return true;
  }
  return false;
}
