import { compiledOnce } from '../text/compiled.ts';
import { phraseTable } from '../text/phrases.ts';
import type { Cursor } from './cursor.ts';
import { type Expression, newExpression } from './expression.ts';
import type { DateWords } from './words.ts';
import { mayFollow } from './years.ts';

/** Reads days before their month: '7 February 2023', '12 and 13 October', '3-5 May'. */
export function readDays(cursor: Cursor, i: number): Expression[] | undefined {
  const days: { at: number; to: number; day: number }[] = [];
  for (let at = i; days.length < 6; ) {
    const read = cursor.day(at);
    if (!read) return undefined;
    days.push({ at, to: read.to, day: read.day });
    const month = readMonthAndYear(
      cursor,
      cursor.words.of.has(cursor.norm(read.to)) ? read.to + 1 : read.to,
    );
    if (month)
      return days.map(({ at: from, to: end, day }, n) => {
        const to = n === days.length - 1 ? month.to : end;
        return newExpression({ from, to, grain: 'day', month: month.month, year: month.year, day });
      });
    const link = cursor.norm(read.to);
    if (!cursor.words.links.has(link) && link !== ',') return undefined;
    at = read.to + 1;
  }
  return undefined;
}

/** A month at `i` with the year that may follow it. */
function readMonthAndYear(cursor: Cursor, i: number) {
  const month = cursor.month(i);
  if (month === undefined) return undefined;
  const end = cursor.afterStop(i + 1);
  const isLinked = cursor.isSign(end, ',') || cursor.words.of.has(cursor.norm(end));
  const { year, to } = cursor.yearOf(isLinked ? end + 1 : end);
  return { month, year, to: year === undefined ? end : to };
}

/** A month with its year, days after a month, or a month after a word that makes it one. */
export function readMonth(cursor: Cursor, i: number): Expression[] | undefined {
  const month = cursor.month(i);
  if (month === undefined) return undefined;
  const whole = readMonthAndYear(cursor, i);
  if (whole?.year !== undefined)
    return [newExpression({ from: i, to: whole.to, grain: 'month', month, year: whole.year })];
  const after = cursor.afterStop(i + 1);
  const first = cursor.day(cursor.words.articles.has(cursor.norm(after)) ? after + 1 : after);
  if (first && !isCount(cursor, i, first.to)) return readMonthDays(cursor, i, month, first);
  const before = cursor.isSign(i - 1, '-') ? cursor.norm(i - 2) : cursor.norm(i - 1);
  return cursor.words.licences.has(before)
    ? [newExpression({ from: i, to: i + 1, grain: 'month', month })]
    : undefined;
}

/** Whether the number behind a month counts the noun that follows: 'in March 14 people were held'. */
const isCount = (cursor: Cursor, month: number, after: number) =>
  cursor.words.monthLicences.has(cursor.norm(month - 1)) && !mayFollow(cursor, after);

/** Reads days behind their month: 'February 7, 2023', 'May 3-5'. A number that counts a noun is no second day. */
function readMonthDays(
  cursor: Cursor,
  from: number,
  month: number,
  first: { day: number; to: number },
): Expression[] {
  const all = [newExpression({ from, to: first.to, grain: 'day', month, day: first.day })];
  const second = cursor.words.links.has(cursor.norm(first.to))
    ? cursor.day(first.to + 1)
    : undefined;
  if (second && (cursor.isGlued(first.to + 1) || !cursor.isWord(second.to)))
    all.push(
      newExpression({ from: first.to + 1, to: second.to, grain: 'day', month, day: second.day }),
    );
  const last = all.at(-1);
  const at = last && cursor.isSign(last.to, ',') ? last.to + 1 : (last?.to ?? from);
  const { year, to } = cursor.yearOf(at);
  if (last && year !== undefined) {
    last.to = to;
    for (const day of all) day.year = year;
  }
  return all;
}

const feastsOf = compiledOnce((words: DateWords) =>
  phraseTable(words.feasts.map(([phrase, month, day]) => [phrase, { month, day }] as const)),
);

/** Whether a feast's name may begin with a word. */
export const opensFeast = (words: DateWords, norm: string): boolean => feastsOf(words).begins(norm);

/** Reads a feast as the day it falls on: 'Christmas Eve', "New Year's Day 2023". */
export function readFeast(cursor: Cursor, i: number): Expression[] | undefined {
  const hit = cursor.isCapital(i) ? feastsOf(cursor.words).match(cursor.doc.tokens, i) : undefined;
  const feast = hit?.values[0];
  if (!hit || !feast) return undefined;
  const { year, to } = cursor.yearOf(i + hit.length);
  return [
    newExpression({
      from: i,
      to,
      grain: 'day',
      isFeast: true,
      ...feast,
      year,
    }),
  ];
}

/** Reads a season: 'the summer of 2021', 'over the summer'. */
export function readSeason(cursor: Cursor, i: number): Expression[] | undefined {
  const season = cursor.words.seasons.get(cursor.norm(i));
  if (season === undefined) return undefined;
  const at = cursor.words.of.has(cursor.norm(i + 1)) ? i + 2 : i + 1;
  const { year, to } = cursor.yearOf(at);
  if (year !== undefined) return [newExpression({ from: i, to, grain: 'year', season, year })];
  const definite = cursor.words.articles.has(cursor.norm(i - 1));
  // The year may be relative: 'the autumn of last year'.
  const lead = at === i + 2 ? cursor.words.leads.get(cursor.norm(at)) : undefined;
  if (lead !== undefined && cursor.words.leadUnits.get(cursor.norm(at + 1)) === 'year')
    return [newExpression({ from: i, to: at + 2, grain: 'year', season, yearShift: lead })];
  return definite && mayFollow(cursor, i + 1)
    ? [newExpression({ from: i, to: i + 1, grain: 'year', season })]
    : undefined;
}
