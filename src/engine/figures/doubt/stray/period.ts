import { ISO_LENGTH } from '../../../dates/calendar.ts';
import { dateAt } from '../../annotations-at.ts';
import { isTied, opensWithCase } from '../../context/ties.ts';
import { isYearAt } from '../../context/years.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import { type Reader, wordAt } from '../../reader.ts';
import type { Run } from '../../syntax/clause.ts';
import { hasSuch } from '../../syntax/clause.ts';
import { isDefiniteAt, isOfAt } from '../../words-at.ts';

/**
 * Where a sentence counts over months or years, which is mostly of no single case:
 * 'In the last six months 40 were arrested', 'since the start of the year'. What the gang did over months is of the case.
 */
export const tellsOfPeriod = (reader: Reader, run: Run): number | undefined =>
  hasPeriod(reader, run) && !opensWithCase(reader, run) ? run.from : undefined;

function hasPeriod(reader: Reader, { from, to }: Run): boolean {
  const { toDate } = tablesOf(reader.exclusions);
  if (toDate.match(reader.tokens, from)) return true;
  if (isSinceYear(reader, { from, to }) || isTallied(reader, { from, to })) return true;
  for (let i = from; i < to; i += 1)
    if (isPast(reader, i) || isSinceMonth(reader, i) || isThisYear(reader, i)) return true;
  return false;
}

/**
 * Where a sentence counts over named months: 'From January to March 144 kidnappings were reported'. For convictions
 * such months are those of the crime.
 */
export const tellsOfMonths = (reader: Reader, { from, to }: Run): number | undefined =>
  hasSuch(reader, from, to, isMonths) && !opensWithCase(reader, { from, to }) ? from : undefined;

/**
 * Whether this year is the period that is counted: 'were arrested this year', 'in the first six months of this year'.
 * It is only the date of a case in 'in June of this year', 'early this year'.
 */
function isThisYear(reader: Reader, i: number): boolean {
  const { yearsNow } = tablesOf(reader.exclusions);
  if (!yearsNow.match(reader.tokens, i)) return false;
  const before = wordAt(reader, i - 1);
  const { units } = reader.draft.language.dates;
  if (isOfAt(reader, i - 1)) return units.get(wordAt(reader, i - 2)) === 'month';
  return !reader.exclusions.beforeYear.has(before) && !reader.grammar.intervals.has(before);
}

/** How many tokens may lead to the year: 'Since the law against smuggling was passed in 2019'. */
const TO_YEAR = 16;

/** Whether a sentence opens with a time since a year: 'Since 2019', 'Since the beginning of 2023'. */
function isSinceYear(reader: Reader, { from, to }: Run): boolean {
  if (!reader.exclusions.sinces.has(wordAt(reader, from))) return false;
  const end = Math.min(to, from + TO_YEAR);
  return hasSuch(reader, from + 1, end, isYearAt);
}

/**
 * Whether a sentence in the perfect tense tells what was counted since a year, and takes up nobody of the case:
 * 'have been seized since 2021', 'has taken 40 tonnes since 2021'.
 */
function isTallied(reader: Reader, run: Run): boolean {
  const { sinces } = reader.exclusions;
  const isSince = (_: Reader, i: number): boolean =>
    sinces.has(wordAt(reader, i)) && isYearAt(reader, i + 1);
  const isTold = (_: Reader, i: number): boolean => reader.exclusions.hasNow.has(wordAt(reader, i));
  return (
    hasSuch(reader, run.from, run.to, isSince) &&
    hasSuch(reader, run.from, run.to, isTold) &&
    !isTied(reader, run)
  );
}

/** Whether 'since' and a month stand at a token, as in 'since December'. Since a day is how cases are told. */
function isSinceMonth(reader: Reader, i: number): boolean {
  if (!reader.exclusions.sinces.has(wordAt(reader, i))) return false;
  const { months } = reader.exclusions;
  return (
    months.has(wordAt(reader, i + 1)) &&
    (dateAt(reader, i + 1)?.iso.length ?? 0) <= ISO_LENGTH.month
  );
}

/** How many words may stand between 'the last' and 'months': 'the last two and a half'. */
const REACH = 4;

/**
 * Whether a period of past months or years begins at a token: 'in the last six months', 'over the past year'. Past
 * days and weeks are how cases are told.
 */
function isPast(reader: Reader, i: number): boolean {
  const { during } = reader.grammar;
  const { ranks } = reader.exclusions;
  if (!isDefiniteAt(reader, i + 1) || !during.has(wordAt(reader, i))) return false;
  if (!ranks.has(wordAt(reader, i + 2))) return false;
  const { units } = reader.draft.language.dates;
  for (let n = i + 3; n <= i + 2 + REACH; n += 1) {
    const unit = units.get(wordAt(reader, n));
    if (unit !== undefined) return unit === 'month' || unit === 'year';
  }
  return false;
}

/**
 * Whether a span of months begins at a token: 'from January to March', 'between May 2023 and June 2024',
 * 'from January to date'.
 */
function isMonths(reader: Reader, i: number): boolean {
  const { beforeYear, months } = reader.exclusions;
  if (!beforeYear.has(wordAt(reader, i)) || !months.has(wordAt(reader, i + 1))) return false;
  const link = isYearAt(reader, i + 2) ? i + 3 : i + 2;
  const isLink = beforeYear.has(wordAt(reader, link));
  const { toDate } = tablesOf(reader.exclusions);
  return (isLink && months.has(wordAt(reader, link + 1))) || !!toDate.match(reader.tokens, link);
}
