/** Milliseconds of quiet after a change before the article is looked at again, and at most to wait for it. */
const QUIET = 400;
const PATIENCE = 2_000;

/** A look that took 50 ms is followed by a rest of this many times as long: looking again takes a twentieth of the time at most. */
const SHARE = 20;

/** When a page that changes is looked at again. */
export interface Wait {
  /** Something changed: the look comes once nothing has changed for a while, or when the first change is too long ago. */
  changed(): void;
  /** The look comes after so many milliseconds; `wake` goes before it. */
  rest(pause: number, wake: () => void): void;
  /** No look comes. */
  stop(): void;
  /** Tells what the last look cost, in milliseconds. */
  spent(cost: number): void;
}

/** Waits for quiet, but not for ever, and then looks. */
export function createWait(look: () => void): Wait {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let quiet = QUIET;
  const rest = (pause: number, wake?: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      first = 0;
      wake?.();
      look();
    }, pause);
  };
  return {
    rest,
    changed() {
      const now = performance.now();
      first ||= now;
      // Where patience has run out already this is less than zero, and the look comes at once.
      rest(Math.min(quiet, first + Math.max(PATIENCE, quiet) - now));
    },
    stop: () => clearTimeout(timer),
    spent(cost) {
      quiet = Math.max(QUIET, cost * SHARE);
    },
  };
}
