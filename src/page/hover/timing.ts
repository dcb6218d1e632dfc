/** Rest on a term before its card opens: a pointer that only passes by opens nothing. */
export const OPEN_AFTER = 300;

/** Grace before the card closes: time to cross the gap between the term and its card. */
export const CLOSE_AFTER = 300;

/** What the timing tells: the card of `term` is to open, or the open one to close. */
interface TimingEvents<T> {
  open(term: T): void;
  close(): void;
}

/** When a hover card opens and closes; knows no DOM. */
export interface Timing<T> {
  /** The pointer is on this term, or on none. */
  over(term: T | undefined): void;
  /** The pointer is on the card itself. */
  overCard(): void;
  /** A card that was about to open stays closed: a key, a press or a scroll came between. */
  cancel(): void;
  /** The card is open on this term (by whatever way), or closed. */
  settled(term: T | undefined): void;
}

/** Opens after a rest and closes after a grace; `setTimeout`'s own timers, so tests can hold them. */
export function createTiming<T>(events: TimingEvents<T>): Timing<T> {
  let open: T | undefined;
  let waiting: T | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const stopOpening = () => {
    clearTimeout(opening);
    waiting = undefined;
  };
  const stopClosing = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  const startClosing = () => {
    closing ??= setTimeout(() => {
      closing = undefined;
      open = undefined;
      events.close();
    }, CLOSE_AFTER);
  };
  const startOpening = (term: T) => {
    if (term === waiting) return;
    stopOpening();
    waiting = term;
    opening = setTimeout(() => {
      stopOpening();
      stopClosing();
      open = term;
      events.open(term);
    }, OPEN_AFTER);
  };

  return {
    over(term) {
      if (term === undefined || term === open) stopOpening();
      else startOpening(term);
      if (open === undefined) return;
      if (term === open) stopClosing();
      else startClosing();
    },
    overCard() {
      stopOpening();
      stopClosing();
    },
    cancel: stopOpening,
    settled(term) {
      stopOpening();
      stopClosing();
      open = term;
    },
  };
}
