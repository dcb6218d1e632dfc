import { type Day, dayOf, daysUntil, ISO_LENGTH } from '../../dates/calendar.ts';
import type { Draft } from '../../draft.ts';
import { oncePer } from '../../text/compiled.ts';
import { firstFrom } from '../../text/spans.ts';
import { dateAt } from '../annotations-at.ts';
import { tablesOf } from '../lexicon/background-tables.ts';
import { type Reader, wordAt } from '../reader.ts';
import { isYearGoneBy } from './years.ts';

/** The earlier time that opens a sentence. */
interface OpeningTime {
  /** Whether it is long past and not a day, because a case has many days. */
  readonly isLong: boolean;
  /** How many days ago it was, if it tells that. */
  readonly days: number;
  /** Its month or day, if it tells one. */
  readonly iso: string;
  /** Whether it goes on until now: 'Since May'. */
  readonly isSince: boolean;
}

/** How many tokens into its sentence 'Just two weeks ago' may begin. */
const OPENING = 3;

/** The time that opens the sentence which begins at a token. */
export function openingTime(reader: Reader, from: number): OpeningTime | undefined {
  const { otherTimes, openings } = tablesOf(reader.exclusions);
  const { tokens } = reader;
  for (let i = from; i < from + OPENING; i += 1) {
    const date = dateAt(reader, i)?.iso ?? '';
    const isPhrase = otherTimes.match(tokens, i) || openings.match(tokens, i);
    if (!isPhrase && (date === '' || date.includes('W'))) continue;
    const days = daysUntil(date, writtenOn(reader.draft)) ?? 0;
    return {
      isLong:
        !!isPhrase || isYearGoneBy(reader, i) || (days > LONG && date.length < ISO_LENGTH.day),
      days,
      iso: isMonthOrDay(date) ? date : '',
      isSince: !isPhrase && reader.exclusions.sinces.has(wordAt(reader, i - 1)),
    };
  }
  return undefined;
}

/** From how many days ago on a day belongs to another case. */
const LONG = 60;

/** Whether a time before the case opens a statement: 'In December last year', 'In 2019', 'Earlier this month'. */
export function opensEarlier(reader: Reader, from: number): boolean {
  const time = openingTime(reader, from);
  return time !== undefined && (time.isLong || time.days > LONG);
}

/** Whether a day or month long before the publication opens a statement: 'In December last year', 'Last March'. */
export const isLongGone = (reader: Reader, from: number): boolean =>
  (openingTime(reader, from)?.days ?? 0) > LONG;

/** Whether a date has a month: '2026-06-18' or '2026-06', but not '2026' or '2026-W25'. */
const isMonthOrDay = (iso: string): boolean => iso.length > ISO_LENGTH.year && !iso.includes('W');

const isDay = (iso: string): boolean => iso.length === ISO_LENGTH.day;

/** The latest month or day that a text has told before a token; empty if none. */
export function latestBefore({ draft, tokens }: Reader, from: number): string {
  const before = firstFrom(draft.dates, tokens.start[from] ?? 0);
  return spansOf(draft)[before - 1]?.latest ?? '';
}

/** When a text was written: its publication date, or if unknown the last month or day that it mentions. */
export const writtenOn = (draft: Draft): Day | undefined =>
  dayOf(draft.written) ?? dayOf(`${spansOf(draft).at(-1)?.latest ?? ''}-01`);

/**
 * Whether a text has told a month or day before a token that is as early as another one, which then belongs to its
 * case.
 */
export function hasAsEarly({ draft, tokens }: Reader, from: number, iso: string): boolean {
  const before = firstFrom(draft.dates, tokens.start[from] ?? 0);
  const earliest = spansOf(draft)[before - 1]?.earliest ?? '';
  return earliest !== '' && earliest <= iso;
}

/** Whether it has told a day that is as early. */
export function hasDayAsEarly({ draft, tokens }: Reader, from: number, iso: string): boolean {
  const before = firstFrom(draft.dates, tokens.start[from] ?? 0);
  const earliest = spansOf(draft)[before - 1]?.earliestDay ?? '';
  return earliest !== '' && earliest <= iso;
}

/** For each date of a text the earliest and the latest month or day up to it. */
const spansOf = oncePer(
  ({ dates }: Draft): readonly { earliest: string; earliestDay: string; latest: string }[] => {
    let [earliest, earliestDay, latest] = ['', '', ''];
    return dates.map(({ iso }) => {
      if (isMonthOrDay(iso)) {
        if (iso > latest) latest = iso;
        if (earliest === '' || iso < earliest) earliest = iso;
        if (isDay(iso) && (earliestDay === '' || iso < earliestDay)) earliestDay = iso;
      }
      return { earliest, earliestDay, latest };
    });
  },
);
