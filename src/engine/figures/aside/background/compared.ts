import { nextOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { hasYearGoneBy, isYearGoneBy } from '../../context/years.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { isAndAt, isBeAt, isCommaAt, isDeterminerAt, isSubordinatorAt } from '../../words-at.ts';

/** How many tokens before a number words of comparison may stand: 'compared with 184 victims in 2016 and 121'. */
const REACH_COMPARED = 16;

/**
 * Whether a figure is an earlier year's, to which this one is compared:
 * 'compared with 184 victims in 2016 and 121 in 2015'.
 */
export function isOfEarlierYear(reader: Reader, { from, to, phrase }: Candidate): boolean {
  const after = Math.max(to, phrase.to);
  if (!isInYear(reader, after) && !isInYear(reader, after + 1)) return false;
  const { comparisons } = tablesOf(reader.exclusions);
  const start = Math.max(sentenceNear(reader, from).from, from - REACH_COMPARED);
  for (let i = from - 1; i >= start && wordAt(reader, i) !== ';'; i -= 1)
    if (comparisons.match(reader.tokens, i, from)) return true;
  return false;
}

/** Whether a past year stands at a token: 'in 2016'. */
const isInYear = (reader: Reader, i: number): boolean =>
  reader.exclusions.beforeYear.has(wordAt(reader, i)) && isYearGoneBy(reader, i + 1);

/** How many tokens the words have that rank a find behind another one. */
const LONGEST = 4;

/**
 * Whether a figure is that of another find which was larger: 'ranked second, beaten only by 55 million tablets',
 * 'second only to the five tonnes found in Lima'.
 */
export function isOutdoing(reader: Reader, { from }: Candidate): boolean {
  const { outdone } = tablesOf(reader.exclusions);
  const end = isDeterminerAt(reader, from - 1) ? from - 1 : from;
  for (let i = end - LONGEST; i < end; i += 1)
    if (i >= 0 && outdone.match(reader.tokens, i, end)?.length === end - i) return true;
  return false;
}

/**
 * How many tokens from the start of its sentence 'the record dates' may stand:
 * 'one of the biggest, but the record dates'.
 */
const REACH_RECORD = 20;

/**
 * Whether a figure is an earlier record to which the case is compared: 'The biggest was 4,200 kg, found in 2005',
 * 'the record dates from 2005, when they found 4.6 tonnes'.
 */
export function isOfRecord(reader: Reader, { from }: Candidate): boolean {
  const { records, stands } = reader.exclusions;
  const sentence = sentenceNear(reader, from);
  if (isSinceThen(reader, sentence.from, from)) return true;
  const end = Math.min(from, sentence.from + REACH_RECORD);
  const next = (at: number) => nextOf(reader.tokens, records, at, end);
  for (let i = next(sentence.from); i < end; i = next(i + 1))
    // With a noun it is this case's: 'the biggest load was'.
    if (isBeAt(reader, i + 1) || stands.has(wordAt(reader, i + 1)))
      return hasYearGoneBy(reader, sentence);
  return false;
}

/**
 * Whether a figure is the earlier find that this one surpasses: 'the biggest haul since 12 tonnes were found',
 * 'the largest since 2019, when 12 tonnes'.
 */
function isSinceThen(reader: Reader, start: number, from: number): boolean {
  const { sinces } = reader.exclusions;
  const first = Math.max(start, from - REACH_RECORD);
  for (let i = from - 1; i > first && !isAndAt(reader, i); i -= 1) {
    // A comma ends the comparison: 'The haul, the biggest since 2019, weighed 12 tonnes'.
    if (isCommaAt(reader, i) && !isSubordinatorAt(reader, i + 1)) return false;
    if (!sinces.has(wordAt(reader, i))) continue;
    return (
      nextOf(reader.tokens, reader.grammar.superlatives, Math.max(start, i - REACH_RECORD), i) < i
    );
  }
  return false;
}
