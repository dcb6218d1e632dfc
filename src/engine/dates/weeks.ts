import type { Cursor } from './cursor.ts';
import type { Expression } from './expression.ts';

/** 'Tuesday of last week', 'Friday two weeks ago': takes the week that the next date gives; says whether it did, for then that one is no date of its own. */
export function takeWeek(cursor: Cursor, e: Expression, next: Expression | undefined): boolean {
  if (!isBareWeekday(e) || next?.grain !== 'week' || next.shift === undefined) return false;
  const at = cursor.words.of.has(cursor.norm(e.to)) ? e.to + 1 : e.to;
  if (next.from !== at) return false;
  e.weekShift = next.shift;
  e.to = next.to;
  return true;
}

/** So many weeks back one is told apart from the last: 'a week ago on Friday' may be either. */
const APART = -2;

/** 'Last week on Tuesday', 'two weeks ago on Friday': gives its week to the next date; says whether it did. */
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
