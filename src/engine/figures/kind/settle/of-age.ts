import type { Candidate } from '../../candidate.ts';
import { MINORS } from '../persons/persons.ts';

/** From this age on nobody is a minor. */
const OF_AGE = 18;

/** How many tokens may stand between persons and their ages, and between one age and the next. */
const REACH = 2;

/**
 * Counts persons with ages right behind them as minors only if all are under age: 'four youths aged 15 to 19',
 * 'two teenagers, 17 and 18'.
 */
export function dropMinorsOfAge(candidates: readonly Candidate[]): void {
  for (const [n, candidate] of candidates.entries())
    if (candidate.of === MINORS && isOneOfAge(candidates, n)) candidate.of = undefined;
}

/** Whether one of the ages right behind a candidate is that of an adult. */
function isOneOfAge(candidates: readonly Candidate[], n: number): boolean {
  let end = candidates[n]?.to ?? 0;
  for (let i = n + 1; i < candidates.length; i += 1) {
    const age = candidates[i];
    if (age?.quantity.dimension !== 'age' || age.from - end > REACH) return false;
    if ((age.quantity.max ?? age.quantity.value ?? 0) >= OF_AGE) return true;
    end = age.to;
  }
  return false;
}
