import { NUMBER } from '../../text/tokens/tokens.ts';
import { type Reader, wordAt } from '../reader.ts';
import { hasSuch, overComma, type Run } from '../syntax/clause.ts';
import { isDefiniteAt, isDeterminerAt, isOfAt } from '../words-at.ts';

const YEAR = /^(?:19|20)\d\d$/;

/** Whether a word is written as years are. */
export const isYear = (word: string): boolean => YEAR.test(word);

/** Whether a year stands at a token. */
export const isYearAt = (reader: Reader, i: number): boolean => isYear(wordAt(reader, i));

/** Whether a token is a year before the article's own. What is dated so is mostly another case or a statistic. */
export function isYearGoneBy(reader: Reader, i: number): boolean {
  if (reader.tokens.kind[i] !== NUMBER) return false;
  const word = wordAt(reader, i);
  const published = reader.draft.written?.slice(0, 4);
  return isYear(word) && (published === undefined || word < published);
}

/** Whether a past year stands in a stretch of tokens. */
export const hasYearGoneBy = (reader: Reader, { from, to }: Run): boolean =>
  hasSuch(reader, from, to, isYearGoneBy);

/**
 * Skips a part of a year that opens a sentence, and its comma: 'In the first ten months of the year' or
 * 'In the first half of 2026'.
 */
export function afterPartOfYear(reader: Reader, from: number): number | undefined {
  const { beforeYear, ranks } = reader.exclusions;
  if (!beforeYear.has(wordAt(reader, from)) || !isDefiniteAt(reader, from + 1)) return undefined;
  if (!ranks.has(wordAt(reader, from + 2))) return undefined;
  let i = from + 3;
  while (i < from + PART && !isOfAt(reader, i)) i += 1;
  if (!isOfAt(reader, i)) return undefined;
  const year = isDeterminerAt(reader, i + 1) ? i + 2 : i + 1;
  const ends = isOfYears(reader, year) || isYearAt(reader, year);
  return ends ? overComma(reader, year + 1) : undefined;
}

/** How many tokens behind its preposition a part of a year may end: 'in the first ten months of'. */
const PART = 6;

const isOfYears = (reader: Reader, i: number): boolean =>
  reader.draft.language.dates.units.get(wordAt(reader, i)) === 'year';

/** Whether a year stands behind its month, which dates the case: 'in November last year', 'on 3 November 2023'. */
export function isDated(reader: Reader, i: number): boolean {
  const { months } = reader.exclusions;
  return months.has(wordAt(reader, i - 1)) || months.has(wordAt(reader, i - 2));
}
