import type { Cursor } from './cursor.ts';
import { readDateInDigits } from './digits.ts';
import type { Expression } from './expression.ts';
import { readDays, readFeast, readMonth, readSeason } from './months.ts';
import { readDay, readDistance, readLead, readWeekday, readWeekend } from './relative.ts';
import { readYear } from './years.ts';

/** One way to write a date. */
interface Reader<T> {
  readonly name: string;
  /** What such a date begins with. */
  readonly opens: 'number' | 'word' | 'either';
  read(cursor: Cursor, i: number): T | undefined;
}

/** Ways that name a month or a year, in the order in which they are tried: one expression, or one a day of a list. */
export const ABSOLUTE: readonly Reader<Expression[]>[] = [
  { name: 'digits', opens: 'number', read: readDateInDigits },
  { name: 'days', opens: 'number', read: readDays },
  { name: 'year', opens: 'number', read: readYear },
  { name: 'month', opens: 'word', read: readMonth },
  { name: 'season', opens: 'word', read: readSeason },
  { name: 'feast', opens: 'either', read: readFeast },
];

/** Ways that are said from the day of publication, or from the date before. */
export const RELATIVE: readonly Reader<Expression>[] = [
  { name: 'day', opens: 'either', read: readDay },
  { name: 'lead', opens: 'word', read: readLead },
  { name: 'weekend', opens: 'word', read: readWeekend },
  { name: 'weekday', opens: 'word', read: readWeekday },
  { name: 'distance', opens: 'either', read: readDistance },
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
  const other = cursor.isNumber(i) ? 'word' : 'number';
  if (other === 'number' && !cursor.isWord(i)) return undefined;
  for (const { opens, read } of readers) {
    const found = opens === other ? undefined : read(cursor, i);
    if (found) return found;
  }
  return undefined;
}
