import fc from 'fast-check';
import { test } from 'vitest';

/** Whether this is the long run: what measures time belongs there alone, `npm test` never judges by the clock. */
export const isLongRun = process.env.FUZZ_RUNS !== undefined;
/** Cases of a property of weight 1: few in `npm test`, many in `npm run fuzz`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 60);
/** `npm test` draws the same cases each time, so that a change is judged by itself. */
const SEED = Number(process.env.FUZZ_SEED ?? 1);

declare module 'vitest' {
  interface TaskMeta {
    /** Cases that a property was tried on: `npm run fuzz` adds them up. */
    cases?: number;
  }
}

/** A property as a test, which prints seed and smallest case where it fails; `weight` sets its share of the runs, small where a case is dear. */
export function holds<T>(
  name: string,
  weight: number,
  cases: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): void {
  test(name, { timeout: 3_600_000 }, async ({ task }) => {
    const numRuns = Math.max(5, Math.round(RUNS * weight));
    const property = fc.asyncProperty(cases, async (value) => {
      await check(value);
    });
    const details = await fc.check(property, { numRuns, seed: SEED });
    task.meta.cases = details.numRuns;
    if (details.failed)
      throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
  });
}
