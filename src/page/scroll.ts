/** Where in the viewport words are put that the reader is led to. */
const THIRD = 1 / 3;

/** True where the reader asked the system for less motion. */
export function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Brings words to a third of the viewport's height; false where they are hidden. */
export function scrollToWords(range: AbstractRange): boolean {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const element = live.startContainer.parentElement;
  // Scrollers inside the page first, then the page itself.
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = live.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return false;
  scrollBy({
    top: box.top - innerHeight * THIRD,
    behavior: isStill() ? 'instant' : 'smooth',
  });
  return true;
}
