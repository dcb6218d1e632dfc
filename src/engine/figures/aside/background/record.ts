import { nextOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { hasYearGoneBy } from '../../context/years.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { isAndAt, isBeAt, isCommaAt, isSubordinatorAt } from '../../words-at.ts';

/** How far from the start of its sentence 'the record dates' may stand: 'one of the biggest, but the record dates'. */
const REACH = 20;

/** 'The biggest was 4,200 kg, found in 2005', 'the record dates from 2005, when they found 4.6 tonnes': what a case is measured by. */
export function isOfRecord(reader: Reader, { from }: Candidate): boolean {
  const { records, stands } = reader.exclusions;
  const sentence = sentenceNear(reader, from);
  if (isSinceThen(reader, sentence.from, from)) return true;
  const end = Math.min(from, sentence.from + REACH);
  const next = (at: number) => nextOf(reader.tokens, records, at, end);
  for (let i = next(sentence.from); i < end; i = next(i + 1))
    // No noun of this case: not 'the biggest load was'.
    if (isBeAt(reader, i + 1) || stands.has(wordAt(reader, i + 1)))
      return hasYearGoneBy(reader, sentence);
  return false;
}

/** 'the biggest haul since 12 tonnes were found', 'the largest since 2019, when 12 tonnes': what it is the first to surpass. */
function isSinceThen(reader: Reader, start: number, from: number): boolean {
  const { sinces } = reader.exclusions;
  const first = Math.max(start, from - REACH);
  for (let i = from - 1; i > first && !isAndAt(reader, i); i -= 1) {
    // 'The haul, the biggest since 2019, weighed 12 tonnes'.
    if (isCommaAt(reader, i) && !isSubordinatorAt(reader, i + 1)) return false;
    if (!sinces.has(wordAt(reader, i))) continue;
    return nextOf(reader.tokens, reader.grammar.superlatives, Math.max(start, i - REACH), i) < i;
  }
  return false;
}
