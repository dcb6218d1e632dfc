import { inOneSentence } from '../../../text/doc.ts';
import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { additionAt } from '../../syntax/clause.ts';
import { isAndAt } from '../../words-at.ts';
import { takeOver } from '../antecedent/ellipsis.ts';
import { isPlainPerson } from '../persons/plain-persons.ts';
import { predicateAfter } from '../predicate/after.ts';
import { wantsPerson } from '../predicate/effects.ts';

/**
 * Gives persons who are added behind a verb the same verb:
 * 'Two Austrians were held, as well as a man in Belgium and three men in Lyon'.
 */
export function addedBehind(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const last = before.at(-1);
  if (!last?.predicate || last.unit !== 'person' || !isPlainPerson(candidate)) return false;
  // Survivors share no arrest: 'were held as they landed, along with 362 survivors'.
  if (candidate.phrase.noun?.survived) return false;
  const { from, to } = last.predicate;
  if (from < last.to || !inOneSentence(reader.doc, last.from, candidate.from)) return false;
  if (predicateAfter(reader, candidate.phrase.to, wantsPerson)) return false;
  const added = additionAfter(reader, to, candidate.from);
  const at = candidate.from - 1;
  if (added === undefined || !(added > at || isAndAt(reader, at))) return false;
  takeOver(candidate, last);
  const { of } = candidate.phrase.noun ?? {};
  if (of) candidate.of = of;
  return true;
}

/** The token behind the first 'as well as' between two tokens. */
function additionAfter(reader: Reader, from: number, end: number): number | undefined {
  for (let i = from; i < end; i += 1) {
    const length = additionAt(reader, i);
    if (length > 0) return i + length;
  }
  return undefined;
}
