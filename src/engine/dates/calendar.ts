/** A day of the Gregorian calendar; months from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Milliseconds of a day. */
const MILLIS = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})/;
const two = (n: number) => String(n).padStart(2, '0');
const millis = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day);

/** The calendar day of an ISO date or date-time as its own zone writes it; undefined where it is none. */
export function dayOf(iso: string | undefined): Day | undefined {
  const parts = ISO.exec(iso ?? '');
  if (!parts) return undefined;
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return isDay(day) ? day : undefined;
}

/** The first whole year of the calendar, and a last one that leaves room for what lies ahead of it in four digits. */
const FIRST_YEAR = 1583;
const LAST_YEAR = 9000;

/** Whether the calendar has this day: no 30 February, no year 0. */
export function isDay(day: Day): boolean {
  if (day.year < FIRST_YEAR || day.year > LAST_YEAR || !Number.isInteger(day.day)) return false;
  return day.day >= 1 && day.day <= daysIn(day.year, day.month);
}

/** How many days the months have, but for the leap day. */
const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month of a year has; 0 where there is no such month. Of days so many are asked for that a `Date` for each is too much. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** The day `by` days later (earlier where negative). */
export function shiftDays(day: Day, by: number): Day {
  const at = new Date(millis(day) + by * MILLIS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** The month `by` months later, as year and month. */
export function shiftMonths(day: Pick<Day, 'year' | 'month'>, by: number) {
  const months = day.year * 12 + day.month - 1 + by;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** 0 (Sunday) to 6. */
export const weekdayOf = (day: Day): number => new Date(millis(day)).getUTCDay();

/** Whole days from `a` to `b`. */
export const daysBetween = (a: Day, b: Day): number => Math.round((millis(b) - millis(a)) / MILLIS);

/** The ISO form of a date as far as it is known: '2023-02-07', or '2023-02', or '2023'. */
export function isoOf(day: { year: number; month?: number; day?: number }): string {
  const year = String(day.year).padStart(4, '0');
  if (day.month === undefined) return year;
  return day.day === undefined
    ? `${year}-${two(day.month)}`
    : `${year}-${two(day.month)}-${two(day.day)}`;
}

/** The ISO 8601 week of a day: '2018-W45'. A week belongs to the year of its Thursday. */
export function isoWeekOf(day: Day): string {
  const thursday = shiftDays(day, 4 - (weekdayOf(day) || 7));
  const days = daysBetween({ year: thursday.year, month: 1, day: 1 }, thursday);
  return `${thursday.year}-W${two(Math.floor(days / 7) + 1)}`;
}

const WEEK = /^(\d{4})-W(\d{2})$/;

/** The first day that an ISO date, month, year or week may mean, for putting them in order. */
export function firstDayOf(iso: string): string {
  const week = WEEK.exec(iso);
  if (!week) return iso;
  const fourth = { year: Number(week[1]), month: 1, day: 4 };
  const monday = 1 - (weekdayOf(fourth) || 7) + 7 * (Number(week[2]) - 1);
  return isoOf(shiftDays(fourth, monday));
}

/** How long an ISO date is that tells a year, a month or a day, by which it is told how nearly it tells when. */
export const ISO_LENGTH = { year: 4, month: 7, day: 10 } as const;

/** What makes an ISO month or day a whole day: the last one that every such month has. */
const LAST_OF: Readonly<Record<number, string>> = {
  [ISO_LENGTH.month]: '-28',
  [ISO_LENGTH.day]: '',
};

/** Whole days from a day or month, by its last one, to `published`; undefined for years, weeks and what is no date. */
export function daysUntil(iso: string | undefined, published: Day | undefined): number | undefined {
  const rest = iso === undefined ? undefined : LAST_OF[iso.length];
  const day = rest === undefined ? undefined : dayOf(`${iso}${rest}`);
  return day && published && daysBetween(day, published);
}
