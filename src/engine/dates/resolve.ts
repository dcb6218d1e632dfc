import {
  type Day,
  daysBetween,
  isDay,
  isoOf,
  isoWeekOf,
  shiftDays,
  shiftMonths,
  weekdayOf,
} from './calendar.ts';
import type { Expression } from './expression.ts';
import type { NamedDays } from './named-days.ts';

/** A month of a year. */
interface Month {
  readonly year: number;
  readonly month: number;
}

/** What an expression is worked out against. */
interface Anchor {
  /** When the text was written: its dateline's day, or else that of its publication. */
  published: Day | undefined;
  /** The last date of day grain before it in the text. */
  before: Day | undefined;
  /** The year that the text named last. */
  year: number | undefined;
  /** The month, with its year, that the date right before it in the text names. */
  month: Month | undefined;
  /** Full dates named before it: a year is shared with a near one. */
  named: NamedDays;
  /** The words around put it after the publication. */
  future: boolean;
  /** It may lie on either side of the publication: the nearer one is meant. */
  nearest: boolean;
}

/** An anchor whose own day is known. */
type Dated = Anchor & { published: Day };

/** A point in time: its ISO form, whether it was worked out, and its day where it is one. */
interface Resolved {
  iso: string;
  implied: boolean;
  day?: Day;
}

/** A day without a year lies at most so many days ahead; a year back, a writer would name the year. */
const AHEAD = 60;

/** Works out a date; undefined where the text and the publication date do not tell it. */
export function resolve(e: Expression, anchor: Anchor): Resolved | undefined {
  if (e.year !== undefined) return written(e, e.year);
  if (e.fromBefore !== undefined)
    return anchor.before && ofDay(shiftDays(anchor.before, e.fromBefore));
  if (e.weekday !== undefined && e.beside !== undefined)
    return anchor.before && ofDay(weekdayBeside(e.weekday, anchor.before, e.beside));
  if (e.fromYearNamed !== undefined)
    return anchor.year === undefined ? undefined : inYear(e, anchor.year + e.fromYearNamed);
  if (e.yearShift !== undefined && anchor.published)
    return inYear(e, anchor.published.year + e.yearShift);
  const year = sharedYear(e, anchor);
  if (year !== undefined) return inYear(e, year);
  if (!anchor.published) return undefined;
  const dated = { ...anchor, published: anchor.published };
  if (e.isWeekend) return lastWeekend(dated);
  if (e.shift !== undefined) return shifted(e, e.shift, anchor.published);
  if (e.weekday !== undefined && e.weekShift !== undefined)
    return ofDay(weekdayOfWeek(e.weekday, anchor.published, e.weekShift));
  if (e.weekday !== undefined && e.day === undefined)
    return ofDay(nearestWeekday(e.weekday, dated, e.lead));
  if (e.season !== undefined) return ofSeason(e.season, dated, e.lead);
  const found = ofNamedYear(e, anchor.year, nearestMonth(e, dated));
  // The end is resolved without its own end. A long row of months therefore costs one step each.
  const end = e.end && resolve({ ...e.end, end: undefined }, anchor);
  // A range ends after it begins: 'between June and August'.
  if (!found || !end || end.iso >= found.iso) return found;
  return inYear(e, Number(end.iso.slice(0, 4)) - (isLater(e, e.end) ? 1 : 0));
}

/**
 * A day of the year that was named last, if only in that year it has the stated weekday:
 * 'In August 2023 they bought a ship ... on Friday 22 September'. With another weekday nobody knows the year, as where
 * an old report was put up again.
 */
function ofNamedYear(
  e: Expression,
  named: number | undefined,
  near: Resolved | undefined,
): Resolved | undefined {
  if (e.weekday === undefined || isOn(near, e.weekday)) return near;
  const told = named === undefined ? undefined : inYear(e, named);
  return isOn(told, e.weekday) ? told : undefined;
}

const isOn = (found: Resolved | undefined, weekday: number): boolean =>
  found?.day !== undefined && weekdayOf(found.day) === weekday;

const isLater = (a: Expression, b: Expression | undefined): boolean =>
  (a.month ?? 0) > (b?.month ?? 0);

const ofDay = (day: Day): Resolved => ({ iso: isoOf(day), implied: true, day });

/** An expression with a year that it does not name. */
function inYear(e: Expression, year: number): Resolved | undefined {
  const made = written(e, year);
  return made && { ...made, implied: true };
}

function written(e: Expression, year: number): Resolved | undefined {
  if (e.month === undefined) return { iso: isoOf({ year }), implied: false };
  if (e.day === undefined) return { iso: isoOf({ year, month: e.month }), implied: false };
  const day = { year, month: e.month, day: e.day };
  return isDay(day) ? { iso: isoOf(day), implied: false, day } : undefined;
}

/** How many months behind the one named before it a month belongs to the same year. */
const SOON = 2;

/** The year that a day and month take from another date of the text. */
function sharedYear(e: Expression, { before, named, month, future }: Anchor): number | undefined {
  if (e.month === undefined) return undefined;
  // The story goes on from one month to the next: 'In July 2025 the first boat was stopped. In August'.
  if (e.day === undefined) {
    const isPlain = !future && e.lead === undefined && e.end === undefined;
    const next = month && isPlain ? e.month - month.month : 0;
    return next > 0 && next <= SOON ? month?.year : undefined;
  }
  if (e.apart && before) {
    const same = daysBetween(before, { year: before.year, month: e.month, day: e.day });
    return Math.sign(same) === e.apart ? before.year : before.year + e.apart;
  }
  return named.yearNear(e.month, e.day);
}

function shifted(e: Expression, by: number, published: Day): Resolved | undefined {
  if (e.grain === 'day') return ofDay(shiftDays(published, by));
  if (e.grain === 'week') return { iso: isoWeekOf(shiftDays(published, 7 * by)), implied: true };
  if (e.grain === 'month') return { iso: isoOf(shiftMonths(published, by)), implied: true };
  return { iso: isoOf({ year: published.year + by }), implied: true };
}

/** The most recent such day up to the publication, or the next one, today's included, where the words look ahead. */
function nearestWeekday(weekday: number, anchor: Dated, lead: Expression['lead']): Day {
  const { published } = anchor;
  const back = (weekdayOf(published) - weekday + WEEK) % WEEK;
  if (lead === 1 || (anchor.future && lead !== -1))
    return shiftDays(published, back === 0 && lead !== 1 ? 0 : WEEK - back);
  return shiftDays(published, lead === -1 && back === 0 ? -WEEK : -back);
}

/** Days of the week count from Sunday. */
const SATURDAY = 6;
const WEEK = 7;

/** The last weekend, or the current one if it has begun. Texts do not tell of the next one: 'Over the weekend'. */
function lastWeekend({ published, future }: Dated): Resolved | undefined {
  const weekday = weekdayOf(published);
  const isNow = weekday === SATURDAY || weekday === 0;
  if (future) return undefined;
  return { iso: isoWeekOf(isNow ? published : shiftDays(published, -WEEK)), implied: true };
}

/** The day of a weekday in a week counted from Monday: 'Tuesday of last week'. */
function weekdayOfWeek(weekday: number, published: Day, weeks: number): Day {
  const fromMonday = (day: number) => (day + WEEK - 1) % WEEK;
  const back = fromMonday(weekdayOf(published)) - fromMonday(weekday);
  return shiftDays(published, WEEK * weeks - back);
}

/** A weekday of the week that begins with a day, of the one behind that day, or of the one ahead of it. */
function weekdayBeside(weekday: number, day: Day, beside: -1 | 0 | 1): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (beside < 0) return shiftDays(day, ahead - 7);
  return shiftDays(day, beside > 0 && ahead === 0 ? 7 : ahead);
}

function ofSeason(season: number, anchor: Dated, lead: Expression['lead']): Resolved {
  const { year, month } = anchor.published;
  const ahead = lead === 1 || (anchor.future && lead === undefined);
  const begun = month >= season;
  if (ahead) return { iso: isoOf({ year: begun ? year + 1 : year }), implied: true };
  const running = lead === -1 && month < season + 3;
  return { iso: isoOf({ year: begun && !running ? year : year - 1 }), implied: true };
}

/** Whether this year's date, so many days after the publication, cannot be the one meant. */
const isPast = (e: Expression, ahead: number) =>
  e.day !== undefined && e.lead === undefined && !e.isFeast ? ahead > AHEAD : ahead > 0;

/** Half of the days of a year: what is further off is of the year before or after. */
const HALF_A_YEAR = 183;

/** A month, or a day of a month, without a year. */
function nearestMonth(e: Expression, anchor: Dated): Resolved | undefined {
  const { published } = anchor;
  const at = { month: e.month ?? 1, day: e.day ?? 1 };
  const here = daysBetween(published, { year: published.year, ...at });
  const same = e.day === undefined && e.month === published.month;
  let year = published.year;
  if (anchor.nearest && !anchor.future) {
    if (Math.abs(here) > HALF_A_YEAR) year -= Math.sign(here);
  } else if (e.lead === 1 || (anchor.future && e.lead !== -1)) {
    if (here < 0 && !same) year += 1;
  } else if (isPast(e, here) || (same && e.lead === -1)) year -= 1;
  return inYear(e, year);
}
