import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { predicateAfter } from '../predicate/after.ts';
import { wantsPerson } from '../predicate/effects.ts';
import { takeOver } from './ellipsis.ts';

/** '562 Finnish passports, 428 Portuguese, 62 Korean': a people right behind things of another people names more of the things, not persons. */
export function thingsOfPeoples(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { from, phrase } = candidate;
  const last = before.at(-1);
  if (phrase.noun !== reader.lexicon.nationals || !last?.kind || last.unit !== 'item') return false;
  const joint = wordAt(reader, from - 1);
  const isNext = from === last.to + 1 && (joint === ',' || joint === reader.numbers.and);
  if (!isNext || last.phrase.nationalities.length === 0) return false;
  // 'nationals', 'Finns' are persons whatever stands before them.
  if (phrase.nationalities.some(({ form }) => form === 'person')) return false;
  if (predicateAfter(reader, phrase.to, wantsPerson)) return false;
  takeOver(candidate, last);
  return true;
}
