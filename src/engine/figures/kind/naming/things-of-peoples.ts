import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { isListJointAt } from '../../words-at.ts';
import { takeOver } from '../antecedent/ellipsis.ts';
import { predicateAfter } from '../predicate/after.ts';
import { wantsPerson } from '../predicate/effects.ts';

/**
 * Names nationalities that count more of the things before them, and no persons:
 * '562 Finnish passports, 428 Portuguese, 62 Korean'.
 */
export function thingsOfPeoples(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { from, phrase } = candidate;
  const last = before.at(-1);
  if (phrase.noun !== reader.lexicon.nationals || !last?.kind || last.unit !== 'item') return false;
  const isNext = from === last.to + 1 && isListJointAt(reader, last.to);
  if (!isNext || last.phrase.nationalities.length === 0) return false;
  // Nouns such as 'nationals' or 'Finns' always mean persons.
  if (phrase.nationalities.some(({ form }) => form === 'person')) return false;
  if (predicateAfter(reader, phrase.to, wantsPerson)) return false;
  takeOver(candidate, last);
  return true;
}
