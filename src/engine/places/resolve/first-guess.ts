import { listOf } from '../../list-of.ts';
import { closeness } from '../distance.ts';
import type { CandidatePlace } from './candidates.ts';
import type { NameReading } from './name-reading.ts';
import { CLOSEST, NEIGHBOURS } from './nearby.ts';

/** Readings of a name, and of its neighbours, that the first guess looks at. */
const FIRST_LOOK = 6;

/**
 * Reads each name by what the other names could lie near to. Two towns of one name are told apart before
 * either has a country: 'Deal and Dover'.
 */
export class FirstGuess {
  readonly #seen: readonly CandidatePlace[][];

  constructor(readings: readonly NameReading[]) {
    this.#seen = listOf(readings.slice(0, NEIGHBOURS), plausible);
  }

  /** The likeliest record of the reading that stands at `index`. */
  of(reading: NameReading, index: number): CandidatePlace | undefined {
    if (reading.candidates.length < 2) return reading.best;
    return likeliest(this.#seen[index] ?? plausible(reading), this.#seen, index) ?? reading.best;
  }
}

/** The few readings of a name that are worth a first look. */
function plausible({ candidates }: NameReading): CandidatePlace[] {
  if (candidates.length < 2) return candidates;
  return [...candidates].sort((a, b) => b.prior - a.prior).slice(0, FIRST_LOOK);
}

/** How near one record lies to what the other names may mean, unlikely readings of them counting less. */
function closest(one: CandidatePlace, others: readonly CandidatePlace[][], self: number): number {
  if (one.place.kind === 'country') return 0;
  let sum = 0;
  for (let i = 0; i < others.length; i += 1) if (i !== self) sum += nearestOf(others[i] ?? [], one);
  return Math.min(sum, CLOSEST);
}

function nearestOf(all: readonly CandidatePlace[], one: CandidatePlace): number {
  const top = all[0]?.prior ?? 0;
  let best = 0;
  for (const other of all) {
    if (other.place.kind === 'country') continue;
    const near = closeness(one.place, other.place);
    if (near > 0) best = Math.max(best, near * 2 ** (other.prior - top));
  }
  return best;
}

function likeliest(
  all: readonly CandidatePlace[],
  others: readonly CandidatePlace[][],
  self: number,
): CandidatePlace | undefined {
  let top: CandidatePlace | undefined;
  let most = 0;
  for (const one of all) {
    const score = one.prior + closest(one, others, self);
    if (top && score <= most) continue;
    top = one;
    most = score;
  }
  return top;
}
