/** How many tokens are read between two pauses, which is a few milliseconds of work on an ordinary machine. */
const SLICE = 2000;

/**
 * Tells a step that walks the tokens when to yield, so that a long text blocks nobody.
 * Call it with the token that the walk has come to.
 */
export function pacer(): (token: number) => boolean {
  let next = SLICE;
  return (token) => {
    if (token < next) return false;
    next = token + SLICE;
    return true;
  };
}

/** Runs what pauses to its end without a pause. */
export function inOneGo<T>(slices: Iterator<unknown, T>): T {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}
