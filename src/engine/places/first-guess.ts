import type { Candidate } from './candidates.ts';
import { closeness } from './distance.ts';
import { CLOSEST, NEIGHBOURS } from './ranking.ts';
import type { Reading } from './reading.ts';

/** Readings of a name, and of its neighbours, that the first guess looks at. */
const FIRST_LOOK = 6;

/**
 * Reads each name by what the other names could lie near to. Two towns of one name are told apart before
 * either has a country: 'Deal and Dover'.
 */
export class FirstGuess {
  readonly #seen: readonly Candidate[][];

  constructor(readings: readonly Reading[]) {
    this.#seen = readings.slice(0, NEIGHBOURS).map(plausible);
  }

  /** The likeliest record of the reading that stands at `index`. */
  of(reading: Reading, index: number): Candidate | undefined {
    if (reading.candidates.length < 2) return reading.best;
    const near = (one: Candidate) => closest(one, this.#seen, index);
    return likeliest(plausible(reading), near) ?? reading.best;
  }
}

/** The few readings of a name that are worth a first look. */
function plausible({ candidates }: Reading): Candidate[] {
  return [...candidates].sort((a, b) => b.prior - a.prior).slice(0, FIRST_LOOK);
}

/** How near one record lies to what the other names may mean, unlikely readings of them counting less. */
function closest(one: Candidate, others: readonly Candidate[][], self: number): number {
  let sum = 0;
  others.forEach((all, i) => {
    const top = all[0]?.prior ?? 0;
    let best = 0;
    if (i !== self && one.place.kind !== 'country')
      for (const other of all)
        if (other.place.kind !== 'country') {
          const near = closeness(one.place, other.place);
          if (near > 0) best = Math.max(best, near * 2 ** (other.prior - top));
        }
    sum += best;
  });
  return Math.min(sum, CLOSEST);
}

function likeliest(
  all: readonly Candidate[],
  near: (one: Candidate) => number,
): Candidate | undefined {
  let top: { one: Candidate; score: number } | undefined;
  for (const one of all) {
    const score = one.prior + near(one);
    if (!top || score > top.score) top = { one, score };
  }
  return top?.one;
}
