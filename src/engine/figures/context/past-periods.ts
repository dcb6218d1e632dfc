import { ISO_LENGTH } from '../../dates/calendar.ts';
import { dateAt } from '../annotations-at.ts';
import { type Reader, wordAt } from '../reader.ts';
import { overComma, type Run, tokenAfter } from '../syntax/clause.ts';
import { isDefiniteAt } from '../words-at.ts';
import { isLongGone } from './opening-time.ts';
import { hasYearGoneBy, isYearGoneBy } from './years.ts';

/** Skips a past year that opens a statement, and its comma: 'Since 2015', 'Since January 2021'. */
export function afterYear(reader: Reader, from: number): number | undefined {
  if (!isLink(reader, from)) return undefined;
  const { months } = reader.exclusions;
  const year = months.has(wordAt(reader, from + 1)) ? from + 2 : from + 1;
  if (!isYearGoneBy(reader, year)) return undefined;
  // The year may be one of two: 'In 2015/16'.
  return overComma(reader, wordAt(reader, year + 1) === '/' ? year + 3 : year + 1);
}

/** Skips a period that opens a statement: 'Between January and June 2026,', 'Since January,'. */
export function afterPeriod(reader: Reader, from: number): number | undefined {
  let i = from;
  for (let n = 0; n < 2; n += 1) {
    const date = dateAt(reader, i + 1);
    if (!date || date.iso.length > ISO_LENGTH.month || !isLink(reader, i)) break;
    i = tokenAfter(reader, date, i + 1);
  }
  return i === from ? undefined : overComma(reader, i);
}

/** Whether a period of past years begins at a token: 'over the past five years'. */
export const isPastYears = (reader: Reader, i: number): boolean =>
  reader.grammar.during.has(wordAt(reader, i)) &&
  isDefiniteAt(reader, i + 1) &&
  reader.exclusions.ranks.has(wordAt(reader, i + 2)) &&
  reader.draft.language.dates.units.get(wordAt(reader, i + 4)) === 'year';

/**
 * Whether a count goes back a long time: 'since January', 'since the feud broke out in 2022' behind what is counted.
 */
export function isSinceLongAgo(reader: Reader, { from, to }: Run): boolean {
  for (let i = from; i < to; i += 1) {
    if (!reader.exclusions.sinces.has(wordAt(reader, i))) continue;
    if (isLongGone(reader, i) || hasYearGoneBy(reader, { from: i + 1, to })) return true;
  }
  return false;
}

const isLink = (reader: Reader, i: number): boolean =>
  reader.exclusions.beforeYear.has(wordAt(reader, i));
