import type { Candidate } from '../candidate.ts';
import { endsAsGerund, endsAsPast, type Reader, wordAt } from '../reader.ts';
import { isOfAt, isPrepositionAt, isVerbAt } from '../words-at.ts';

/**
 * Whether customers, pensioners and the like, who mostly suffer, are the object of a verb that no list holds, or those
 * for whom or to whom something is done: 'was fined for advising 340 clients', 'set up firms for three clients',
 * 'held the numbers of 600 customers'.
 */
export function isUnharmed(reader: Reader, { from, kind, phrase, predicate }: Candidate): boolean {
  if (kind !== 'victims' || predicate || phrase.noun?.kind !== kind || !phrase.noun.named)
    return false;
  const { directions, reasons } = reader.grammar;
  const before = wordAt(reader, from - 1);
  if (reasons.has(before) || directions.has(before)) return true;
  if (isOfAt(reader, from - 1) && reader.content.records.has(wordAt(reader, from - 2))) return true;
  return !isVerbAt(reader, from - 1) && isDoing(reader, from - 1);
}

/** Whether a verb form stands at a token: 'advised', 'for advising', 'to check'. */
const isDoing = (reader: Reader, i: number): boolean =>
  endsAsPast(reader, i) ||
  (endsAsGerund(reader, i) && isPrepositionAt(reader, i - 1)) ||
  reader.grammar.infinitive.has(wordAt(reader, i - 1));
