import { type Candidate, isBare } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { isRelativeAt } from '../../words-at.ts';
import { isAlike, isOnlyChecked } from '../antecedent/alike.ts';
import { takePart, wholeBrokenDown } from '../antecedent/ellipsis.ts';
import { areLiving } from '../antecedent/no-antecedent.ts';
import { wholeOfPartBefore } from '../antecedent/wholes.ts';
import { predicateAfter } from '../predicate/after.ts';
import { wantsPerson } from '../predicate/effects.ts';

/** Gives a part the kind of the whole that it breaks down: '15 arrests (14 in Serbia, ...)'. */
export function brokenDown(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const whole =
    wholeBrokenDown(reader, candidate, before) ?? wholeOfPartBefore(reader, candidate, before);
  if (!whole || !(isBare(candidate) || isAlike(candidate, whole) || isOnlyChecked(whole)))
    return false;
  if (areLiving(reader, candidate, whole)) return false;
  // A part with a verb of its own has its own kind: '21 arrests - six of whom have been charged'.
  const isOfWhom = isRelativeAt(reader, candidate.quantity.to + 1);
  if (isOfWhom && predicateAfter(reader, candidate.phrase.to, wantsPerson)) return false;
  const own = candidate.phrase.noun;
  takePart(candidate, whole);
  if (own) candidate.unit = own.class === 'premises' ? 'premises' : own.unit;
  if (own && isOnlyChecked(whole)) candidate.of = own.of;
  return true;
}
