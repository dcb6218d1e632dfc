import { dayOf, daysUntil, ISO_LENGTH } from '../../dates/calendar.ts';
import { dateAt } from '../annotations-at.ts';
import { tablesOf } from '../lexicon/background-tables.ts';
import { boundEntry } from '../number/bounds.ts';
import { isHyphen, isNumber, type Reader, wordAt } from '../reader.ts';
import type { Run } from '../syntax/clause.ts';
import { isDefiniteAt, isOfAt } from '../words-at.ts';
import { hasAsEarly, latestBefore, openingTime, writtenOn } from './opening-time.ts';
import { isYearGoneBy } from './years.ts';

/** From how many days ago on a time is a while ago. */
const WHILE = 9;

/** A day or month longer ago is told of the case itself, which only now comes to court. */
const MOST_DAYS = 200;

/**
 * Whether an earlier time opens a sentence that is none of those that the text has told: 'At the end of May',
 * 'Last month'.
 */
export function opensWhileAgo(reader: Reader, from: number): boolean {
  // A part of a month may stand first: 'At the end of May'.
  const isPart = isDefiniteAt(reader, from + 1) && isOfAt(reader, from + 3);
  const time = openingTime(reader, isPart ? from + 3 : from);
  if (!time || time.isSince) return false;
  // Days need to be longer ago, because a case has many.
  const isLong = time.isLong || (time.days >= WHILE && time.iso.length === ISO_LENGTH.month);
  const latest = latestBefore(reader, from);
  return isLong && (latest === '' || time.iso < latest);
}

/** How many tokens from the start of a sentence the month of a year may stand: '• December 2021:'. */
const OPENING = 3;

/**
 * Whether a past year stands alone, and neither belongs to a date nor to a span: 'who in 2016 hid', 'December 2021:'.
 */
export function hasLoneYear(reader: Reader, { from, to }: Run): boolean {
  const { months } = reader.exclusions;
  for (let i = from; i < to; i += 1) {
    if (!isYearGoneBy(reader, i) || isOfSpan(reader, i)) continue;
    const isOfMonth = months.has(wordAt(reader, i - 1)) || months.has(wordAt(reader, i - 2));
    if (!isOfMonth) return true;
    // A month in the middle of a sentence may be the case's own: 'In the best week, in November 2020'.
    if (i <= from + OPENING && !isNumber(reader, i - 1) && !isNumber(reader, i - 2)) return true;
  }
  return false;
}

/** Whether a year is a fiscal year: '2024-25'. */
const isFiscal = (reader: Reader, year: number): boolean =>
  isHyphen(reader, year + 1) &&
  wordAt(reader, year + 2) === String(Number(wordAt(reader, year)) + 1).slice(2);

/**
 * Whether a year belongs to a span or to a full date: 'since 2019', 'from May 2022', 'between 2021 and 2024',
 * '2017/2018', 'May 28, 2025'.
 */
function isOfSpan(reader: Reader, year: number): boolean {
  const { months, sinces } = reader.exclusions;
  const before = months.has(wordAt(reader, year - 1)) ? year - 2 : year - 1;
  const word = wordAt(reader, before);
  if (sinces.has(word) || boundEntry(reader, before)?.q === 'range') return true;
  const isJoint = SPAN.test(word) || reader.lexicon.words.ranges.between.has(word);
  const isOpen = SPAN.test(wordAt(reader, year + 1)) && !isFiscal(reader, year);
  return (isJoint && isNumber(reader, before - 1)) || isOpen;
}

/** Signs between the years of a span, or between a day and its year. */
const SPAN = /^[/–,-]$/;

/**
 * Whether a sentence tells a time before the case anywhere: 'last month', 'in May', or 'in 2021' within the given
 * part of it.
 */
export function hasTimeGone(reader: Reader, run: Run, years: Run): boolean {
  const { otherTimes } = tablesOf(reader.exclusions);
  if (otherTimes.find(reader.tokens, run.from, run.to)) return true;
  const latest = dayOf(latestBefore(reader, run.from)) ?? writtenOn(reader.draft);
  for (let i = run.from; i < run.to; i += 1) {
    const iso = dateAt(reader, i)?.iso ?? '';
    const days = iso.length >= ISO_LENGTH.month ? (daysUntil(iso, latest) ?? 0) : 0;
    if (days >= WHILE && days <= MOST_DAYS && !hasAsEarly(reader, run.from, iso)) return true;
  }
  return hasLoneYear(reader, years);
}
