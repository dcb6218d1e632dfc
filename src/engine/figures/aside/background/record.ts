import { nextOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { sentenceNear } from '../../phrase/clause.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { isBeAt } from '../../words-at.ts';
import { hasYearGoneBy } from './years.ts';

/** How far from the start of its sentence 'the record dates' may stand: 'one of the biggest, but the record dates'. */
const REACH = 20;

/** 'The biggest was 4,200 kg, found in 2005', 'the record dates from 2005, when they found 4.6 tonnes': what a case is measured by. */
export function isOfRecord(reader: Reader, { from }: Candidate): boolean {
  const { records, stands } = reader.exclusions;
  const sentence = sentenceNear(reader, from);
  const end = Math.min(from, sentence.from + REACH);
  const next = (at: number) => nextOf(reader.tokens, records, at, end);
  for (let i = next(sentence.from); i < end; i = next(i + 1))
    // No noun of this case: not 'the biggest load was'.
    if (isBeAt(reader, i + 1) || stands.has(wordAt(reader, i + 1)))
      return hasYearGoneBy(reader, sentence);
  return false;
}
