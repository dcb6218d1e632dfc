/** Milliseconds of our own work at a stretch: far under the 50 that a person notices. */
const SLICE = 8;

/** Longest that a slice of ours takes by itself: what is over, a busy machine has given to others, and a hidden tab's process comes last. */
const LONGEST = 50;

/** What a sliced run may be given. */
interface SliceOptions {
  signal: AbortSignal;
  /** Milliseconds of work in all, after which the rest is left undone: the run is told so at its last step. */
  deadline: number;
  now?: () => number;
  pause?: () => Promise<void>;
}

/**
 * Runs a generator in slices that yield to the page. Gives its value; undefined where the signal
 * ended it, or its own time is used up and it did not end by itself when it was told so.
 */
export async function inSlices<T>(
  steps: Generator<void, T, boolean>,
  {
    signal,
    deadline,
    // The first look at `performance` takes a new page as long as a hundred of its nodes.
    now = Date.now,
    pause = () => scheduler.yield(),
  }: SliceOptions,
): Promise<T | undefined> {
  let worked = 0;
  for (let since = now(); ; ) {
    const isLate = worked > deadline;
    const step = steps.next(isLate);
    if (step.done) return step.value;
    if (isLate) return undefined;
    const spent = Math.abs(now() - since);
    if (spent < SLICE) continue;
    worked += Math.min(spent, LONGEST);
    await pause();
    if (signal.aborted) return undefined;
    since = now();
  }
}
