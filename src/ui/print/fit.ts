/** Height in millimetres that both A4 and Letter have room for within margins of 10. */
const SHEET = 257;
const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** What a full sheet can do without, in the order in which it goes; print.css has a rule for each. */
export type LeftOut = 'searches' | 'why' | 'powers' | 'quotes' | 'terms' | 'map';

/** How a card is set on paper. */
export interface Fit {
  /** Pixels of its text. */
  letters: 12 | 11 | 10 | 9;
  columns: 2 | 3;
  leaves: readonly LeftOut[];
  /** How many it may take. */
  sheets: 1 | 2;
}

/** From the roomiest; letters of 9 pixels are 6¾ points, and what is smaller yet is no easy reading on paper. */
const FITS: readonly [Fit, ...Fit[]] = [
  { letters: 12, columns: 2, leaves: [], sheets: 1 },
  { letters: 11, columns: 2, leaves: [], sheets: 1 },
  { letters: 10, columns: 2, leaves: [], sheets: 1 },
  { letters: 10, columns: 3, leaves: [], sheets: 1 },
  { letters: 9, columns: 3, leaves: [], sheets: 1 },
  ...without(['searches', 'why'], ['powers'], ['quotes', 'terms'], ['map']),
  // two sheets have room for all of it, in letters that are read with more ease
  { letters: 11, columns: 2, leaves: [], sheets: 2 },
  { letters: 10, columns: 2, leaves: [], sheets: 2 },
  { letters: 10, columns: 3, leaves: [], sheets: 2 },
  { letters: 9, columns: 3, leaves: [], sheets: 2 },
];

/** Ways to set a card in the smallest letters, each of which leaves out one thing more than the one before. */
function without(...steps: LeftOut[][]): Fit[] {
  return steps.map((_, i) => ({
    letters: 9,
    columns: 3,
    leaves: steps.slice(0, i + 1).flat(),
    sheets: 1,
  }));
}

/** Milliseconds for which a card's size stays the same before it is judged: the map comes late, and is drawn anew for narrower columns. */
const QUIET = 80;

/** Sets the card closer, and then shorter, until it fits one sheet of paper, and tells how. */
export function fitToSheet(card: HTMLElement, tell: (fit: Fit) => void, signal: AbortSignal): void {
  const { dataset } = document.documentElement;
  let [fit, ...closer] = FITS;
  const set = () => {
    dataset.letters = String(fit.letters);
    dataset.columns = String(fit.columns);
    dataset.leaves = fit.leaves.join(' ');
    tell(fit);
  };
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => requestAnimationFrame(shrink), QUIET);
  };
  const shrink = () => {
    // laid out in pages, the card is as high as they are
    if (signal.aborted || matchMedia('print').matches) return;
    const room = fit.sheets * SHEET * PIXELS_PER_MILLIMETRE;
    const [next, ...rest] = closer;
    if (card.scrollHeight <= room || !next) return;
    [fit, closer] = [next, rest];
    set();
    // what is left out may never have been there, and the height be the same
    ask();
  };
  set();
  const observer = new ResizeObserver(ask);
  observer.observe(card);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
