import type { Cursor } from './cursor.ts';
import { readDigits } from './digits.ts';
import type { Expression } from './expression.ts';
import { readDays, readFeast, readMonth, readSeason } from './months.ts';
import { readDay, readDistance, readLead, readWeekday } from './relative.ts';
import { readYear } from './years.ts';

/** One way to write a date. */
interface Reader<T> {
  readonly name: string;
  read(cursor: Cursor, i: number): T | undefined;
}

/** Ways that name a month or a year, in the order in which they are tried: one expression, or one a day of a list. */
export const ABSOLUTE: readonly Reader<Expression[]>[] = [
  { name: 'digits', read: readDigits },
  { name: 'days', read: readDays },
  { name: 'year', read: readYear },
  { name: 'month', read: readMonth },
  { name: 'season', read: readSeason },
  { name: 'feast', read: readFeast },
];

/** Ways that are said from the day of publication, or from the date before. */
export const RELATIVE: readonly Reader<Expression>[] = [
  { name: 'day', read: readDay },
  { name: 'lead', read: readLead },
  { name: 'weekday', read: readWeekday },
  { name: 'distance', read: readDistance },
];

/** Reads a date that names its month or year at token `i`. */
export function readAbsolute(cursor: Cursor, i: number): Expression[] | undefined {
  return first(ABSOLUTE, cursor, i);
}

/** Reads a date that is said from another day at token `i`. */
export function readRelative(cursor: Cursor, i: number): Expression | undefined {
  return first(RELATIVE, cursor, i);
}

function first<T>(readers: readonly Reader<T>[], cursor: Cursor, i: number): T | undefined {
  if (!cursor.isNumber(i) && !cursor.isWord(i)) return undefined;
  for (const { read } of readers) {
    const found = read(cursor, i);
    if (found) return found;
  }
  return undefined;
}
