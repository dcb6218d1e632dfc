/** Height in millimetres that both A4 and Letter have room for within margins of 10. */
const SHEET = 257;
const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** Sizes of text that print.css has for the sheet, from 9 points to 6; smaller could not be read. */
const SMALLEST = 4;

/** Sets the card in smaller letters until it fits one sheet of paper; more than that goes on to the next. */
export function fitToSheet(card: HTMLElement, signal: AbortSignal): void {
  const { dataset } = document.documentElement;
  let size = 0;
  dataset.size = String(size);
  let isAsked = false;
  const shrink = () => {
    isAsked = false;
    if (card.scrollHeight <= SHEET * PIXELS_PER_MILLIMETRE || size === SMALLEST) return;
    size += 1;
    dataset.size = String(size);
  };
  // asked again at each new height, and a frame later: the map comes late, and is drawn anew for narrower columns
  const observer = new ResizeObserver(() => {
    if (!isAsked) requestAnimationFrame(shrink);
    isAsked = true;
  });
  observer.observe(card);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
