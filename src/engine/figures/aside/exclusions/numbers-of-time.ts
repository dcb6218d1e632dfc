import { placeAt } from '../../annotations-at.ts';
import type { Quantity } from '../../number/quantity.ts';
import { charSpan, isCapital, isLineStart, type Reader, wordAt } from '../../reader.ts';
import { isCovered } from '../../syntax/clause.ts';
import { isPlural, nounAfter } from '../../syntax/run.ts';
import { ofExclusions } from '../../triggers.ts';
import type { ExclusionWords } from '../../words/exclusion-words.ts';
import type { Exclusion } from './exclusion.ts';
import { isSecondDay } from './second-day.ts';

/** Hours and minutes with a full stop between them: '11.40'. */
const CLOCK = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
const BEHIND_TIME = /^[-–—:|]$/;

/** Whether a number is four plain digits that may be a year, alone or as the start of a range. */
function isYearLike(reader: Reader, q: Quantity): boolean {
  return (
    (q.q === 'range' || q.to === q.number + 1) &&
    /^(?:1[5-9]|2[01])\d\d$/.test(wordAt(reader, q.number))
  );
}

/**
 * Whether a bound before it and a plural behind it make it a count: 'over 2000 internet domains',
 * 'some 1950 officers'.
 */
function isBoundedCount(reader: Reader, q: Quantity, words: ExclusionWords): boolean {
  // Behind a word that dates something it is still a year: 'since about 2010 police have known'
  if (q.from === q.number || words.beforeYear.has(wordAt(reader, q.from - 1))) return false;
  if (isMeantYear(reader, q)) return false;
  const noun = nounAfter(reader, q.to);
  return isPlural(reader, noun ? noun.to - 1 : q.to);
}

/**
 * Whether a number behind 'over' is a year, because it is not round or the text has dates of that year:
 * 'jailed over 2019 deaths', 'charged over 2020 raids'.
 */
const isMeantYear = ({ draft }: Reader, { value = 0, q }: Quantity): boolean =>
  q !== 'range' && (value % TEN !== 0 || draft.dates.some(({ iso }) => iso.startsWith(`${value}`)));

/** A count behind a bound is a multiple of this. */
const TEN = 10;

/**
 * Whether a number before a place is a year: 'jailed over 2016 Brussels attacks'. A round one may be a count:
 * 'over 2000 London homes'.
 */
const isOfPlace = (reader: Reader, { number, to, value = 0 }: Quantity): boolean =>
  to === number + 1 && placeAt(reader, to) !== undefined && value % ROUND !== 0;

/** A count behind a bound and before a place is a multiple of this. */
const ROUND = 100;

/** Earlier years are no news. They occur in the history of things. */
const FIRST_OF_NEWS = 1900;

/** Whether four digits are hours and minutes and no duration: 'at about 0830hrs', 'around 1500 hours'. */
const isHours = (reader: Reader, q: Quantity, { clockBefore }: ExclusionWords): boolean =>
  q.unit === 'hour' &&
  HOURS.test(wordAt(reader, q.number)) &&
  (wordAt(reader, q.number).startsWith('0') || clockBefore.has(wordAt(reader, q.number - 1)));

const HOURS = /^(?:[01]\d|2[0-3])[0-5]\d$/;

/** Numbers that tell when: dates, years, eras, times of day. */
export const TIMES: readonly Exclusion[] = [
  {
    name: 'date',
    applies: (reader, q) =>
      isCovered(reader.draft.dates, charSpan(reader, q.number, q.to)) ||
      // A day that only the page's date could complete is not among the dates but in the calendar.
      (q.dimension === 'count' &&
        isCovered(reader.draft.calendar, charSpan(reader, q.number, q.to))),
  },
  {
    name: 'year',
    of: 'count',
    digits: true,
    applies: (reader, q, words) => {
      if (!isYearLike(reader, q)) return false;
      if ((q.q === 'range' && (q.max ?? 0) < 2100) || isOfPlace(reader, q)) return true;
      if (isBoundedCount(reader, q, words)) return false;
      const before = wordAt(reader, q.number - 1);
      // Before a plural a year so long ago is a count: 'the sale of 1500 cars'.
      if ((q.value ?? 0) < FIRST_OF_NEWS && isPlural(reader, q.to)) return false;
      return (
        words.beforeYear.has(before) ||
        words.months.has(before) ||
        (reader.grammar.prepositions.has(before) && isMeantYear(reader, q)) ||
        reader.grammar.determiners.has(before) ||
        !isPlural(reader, q.to)
      );
    },
  },
  {
    name: 'era',
    needs: ofExclusions('eras'),
    applies: (reader, q, words) => words.eras.has(wordAt(reader, q.to)),
  },
  {
    name: 'calendar',
    needs: ofExclusions('months'),
    of: 'count',
    digits: true,
    applies: (reader, q, words) => {
      if ((q.max ?? q.value ?? 99) > 31) return false;
      // A full stop may follow the month: 'Dec. 12'.
      const before = wordAt(reader, q.number - 1) === '.' ? q.number - 2 : q.number - 1;
      return (
        (words.months.has(wordAt(reader, q.to)) && isCapital(reader, q.to)) ||
        (words.months.has(wordAt(reader, before)) &&
          isCapital(reader, before) &&
          !isPlural(reader, q.to))
      );
    },
  },
  {
    // For example 'on September 23 and 24'.
    name: 'second day',
    of: 'count',
    digits: true,
    applies: isSecondDay,
  },
  {
    name: 'clock',
    applies: (reader, q, words) => {
      if (words.clockAfter.has(wordAt(reader, q.to)) || isHours(reader, q, words)) return true;
      if (q.dimension !== 'count' || !CLOCK.test(wordAt(reader, q.number))) return false;
      // The posts of a live blog open with their time: '11.40 — Eurojust says'.
      const opensPost = isLineStart(reader, q.number) && BEHIND_TIME.test(wordAt(reader, q.to));
      return opensPost || words.clockBefore.has(wordAt(reader, q.number - 1));
    },
  },
];
