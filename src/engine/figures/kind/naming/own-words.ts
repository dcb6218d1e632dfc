import { type Candidate, isBare } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { kindOf } from '../kinds.ts';
import { predicateBefore } from '../predicate/before.ts';
import { wantsPerson } from '../predicate/effects.ts';
import { accept } from './accept.ts';
import { mayTakeThings } from './object-of-verb.ts';

/** Names a candidate by its own noun, unit and verb. */
export function ownWords(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  if (isBare(candidate) && candidate.phrase.refers) return false;
  if (isBare(candidate)) {
    const predicate = predicateBefore(reader, candidate.from, wantsPerson);
    if (!predicate?.direct || mayTakeThings(predicate, before)) return false;
  }
  const named = kindOf(reader, candidate, before);
  return named !== undefined && accept(reader, candidate, named);
}
