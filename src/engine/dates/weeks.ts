import type { Cursor } from './cursor.ts';
import type { Expression } from './expression.ts';

/**
 * Gives a weekday the week that the next date tells, and returns whether it did, because the next one then is no date
 * of its own: 'Tuesday of last week', 'Friday two weeks ago'.
 */
export function takeWeek(cursor: Cursor, e: Expression, next: Expression | undefined): boolean {
  if (!isBareWeekday(e) || next?.grain !== 'week' || next.shift === undefined) return false;
  const at = cursor.words.of.has(cursor.norm(e.to)) ? e.to + 1 : e.to;
  if (next.from !== at) return false;
  e.weekShift = next.shift;
  e.to = next.to;
  return true;
}

/** A week must be at least this far back to be told apart from the last one: 'a week ago on Friday' may be either. */
const APART = -2;

/**
 * Gives the next date the week that this one tells, and returns whether it did: 'Last week on Tuesday',
 * 'two weeks ago on Friday'.
 */
export function givesWeek(cursor: Cursor, e: Expression, next: Expression | undefined): boolean {
  if (e.grain !== 'week' || e.shift === undefined) return false;
  if (e.lead === undefined && e.shift > APART) return false;
  if (!next || !isBareWeekday(next) || !cursor.words.dayLicences.has(cursor.norm(next.from - 1)))
    return false;
  const comma = cursor.isSign(e.to, ',') ? 1 : 0;
  if (next.from - 1 !== e.to + comma) return false;
  next.weekShift = e.shift;
  next.from = e.from;
  return true;
}

/** A weekday of which no day of a month, nor another week, is told. */
const isBareWeekday = ({ weekday, day, lead, beside, weekShift }: Expression): boolean =>
  weekday !== undefined && [day, lead, beside, weekShift].every((told) => told === undefined);
