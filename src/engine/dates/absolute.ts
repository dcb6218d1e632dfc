import type { Cursor } from './cursor.ts';
import type { Expression } from './expression.ts';

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/;

/** Reads a date that names its month or year at token `i`: one expression, or one a day of a list. */
export function readAbsolute(cursor: Cursor, i: number): Expression[] | undefined {
  if (cursor.isNumber(i))
    return readDigits(cursor, i) ?? readDays(cursor, i) ?? readYear(cursor, i);
  if (!cursor.isWord(i)) return undefined;
  return readMonth(cursor, i) ?? readSeason(cursor, i);
}

/** 2023-02-07, 7.2.2023 and 7/2/2023; where day and month could change places nothing is read. */
function readDigits(cursor: Cursor, i: number): Expression[] | undefined {
  const iso = glued(cursor, i, '-');
  if (iso && cursor.year(i)) return digits(i, iso.to, cursor.norm(i), iso.second, iso.third);
  const slashed = glued(cursor, i, '/');
  if (slashed) {
    const swapped = Number(slashed.second) > 12;
    const [day, month] = swapped
      ? [slashed.second, cursor.norm(i)]
      : [cursor.norm(i), slashed.second];
    return Number(day) > 12 ? digits(i, slashed.to, slashed.third, month, day) : undefined;
  }
  const dotted = DOTTED.exec(cursor.norm(i));
  return dotted ? digits(i, i + 1, dotted[3] ?? '', dotted[2] ?? '', dotted[1] ?? '') : undefined;
}

function glued(cursor: Cursor, i: number, sign: string) {
  for (let at = i + 1; at <= i + 4; at += 1) if (!cursor.isGlued(at)) return undefined;
  if (!cursor.isSign(i + 1, sign) || !cursor.isSign(i + 3, sign)) return undefined;
  return { second: cursor.norm(i + 2), third: cursor.norm(i + 4), to: i + 5 };
}

function digits(from: number, to: number, y: string, m: string, d: string) {
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (!(year > 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31))
    return undefined;
  return [{ from, to, grain: 'day' as const, year, month, day }];
}

/** '7 February 2023', '12 and 13 October', '3-5 May'. */
function readDays(cursor: Cursor, i: number): Expression[] | undefined {
  const days: { at: number; to: number; day: number }[] = [];
  for (let at = i; days.length < 6; ) {
    const read = cursor.day(at);
    if (!read) return undefined;
    days.push({ at, ...read });
    const month = readMonthAndYear(
      cursor,
      cursor.words.of.has(cursor.norm(read.to)) ? read.to + 1 : read.to,
    );
    if (month)
      return days.map(({ at: from, to, day }, n) => ({
        from,
        to: n === days.length - 1 ? month.to : to,
        grain: 'day',
        month: month.month,
        ...(month.year === undefined ? {} : { year: month.year }),
        day,
      }));
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
  let to = cursor.afterStop(i + 1);
  const at = cursor.isSign(to, ',') || cursor.words.of.has(cursor.norm(to)) ? to + 1 : to;
  const year = cursor.year(at);
  if (year !== undefined) to = at + 1;
  return { month, year, to };
}

function readMonth(cursor: Cursor, i: number): Expression[] | undefined {
  const month = cursor.month(i);
  if (month === undefined) return undefined;
  const whole = readMonthAndYear(cursor, i);
  if (whole?.year !== undefined)
    return [{ from: i, to: whole.to, grain: 'month', month, year: whole.year }];
  const after = cursor.afterStop(i + 1);
  const first = cursor.day(cursor.words.articles.has(cursor.norm(after)) ? after + 1 : after);
  if (first && !isCount(cursor, i, first.to)) return readMonthDays(cursor, i, month, first);
  const before = cursor.isSign(i - 1, '-') ? cursor.norm(i - 2) : cursor.norm(i - 1);
  return cursor.words.licences.has(before)
    ? [{ from: i, to: i + 1, grain: 'month', month }]
    : undefined;
}

/** 'in March 14 people were held': the number counts what follows. */
const isCount = (cursor: Cursor, month: number, after: number) =>
  cursor.words.monthLicences.has(cursor.norm(month - 1)) && !mayFollow(cursor, after);

/** 'February 7, 2023', 'May 3-5'. A number that counts what follows is no second day. */
function readMonthDays(
  cursor: Cursor,
  from: number,
  month: number,
  first: { day: number; to: number },
): Expression[] {
  const all: Expression[] = [{ from, to: first.to, grain: 'day', month, day: first.day }];
  const second = cursor.words.links.has(cursor.norm(first.to))
    ? cursor.day(first.to + 1)
    : undefined;
  if (second && (cursor.isGlued(first.to + 1) || !cursor.isWord(second.to)))
    all.push({ from: first.to + 1, to: second.to, grain: 'day', month, day: second.day });
  const last = all.at(-1);
  const at = last && cursor.isSign(last.to, ',') ? last.to + 1 : (last?.to ?? from);
  const year = cursor.year(at);
  if (last && year !== undefined) {
    last.to = at + 1;
    for (const day of all) day.year = year;
  }
  return all;
}

function readSeason(cursor: Cursor, i: number): Expression[] | undefined {
  const season = cursor.words.seasons.get(cursor.norm(i));
  if (season === undefined) return undefined;
  const at = cursor.words.of.has(cursor.norm(i + 1)) ? i + 2 : i + 1;
  const year = cursor.year(at);
  if (year !== undefined) return [{ from: i, to: at + 1, grain: 'year', season, year }];
  const definite = cursor.words.articles.has(cursor.norm(i - 1));
  return definite && mayFollow(cursor, i + 1)
    ? [{ from: i, to: i + 1, grain: 'year', season }]
    : undefined;
}

/** A bare year after a word that makes it one: 'in 2019', but not 'of 2000 migrants'. */
function readYear(cursor: Cursor, i: number): Expression[] | undefined {
  const year = cursor.year(i);
  if (year === undefined || isNumbered(cursor, i)) return undefined;
  const before = cursor.norm(i - 1);
  const afterPart = cursor.words.parts.has(cursor.isSign(i - 1, '-') ? cursor.norm(i - 2) : before);
  const licensed = afterPart || cursor.words.licences.has(before) || isRangeEnd(cursor, i);
  if (!licensed) return undefined;
  if (isCountRange(cursor, i)) return undefined;
  const certain = cursor.words.yearLicences.has(before) || afterPart;
  return certain || mayFollow(cursor, i + 1)
    ? [{ from: i, to: i + 1, grain: 'year', year }]
    : undefined;
}

/** '2019-2021': the second year of a range. */
const isRangeEnd = (cursor: Cursor, i: number) =>
  cursor.isGlued(i) &&
  cursor.words.links.has(cursor.norm(i - 1)) &&
  cursor.year(i - 2) !== undefined;

/** 'between 2000 and 3000 migrants'. */
const isCountRange = (cursor: Cursor, i: number) =>
  cursor.words.links.has(cursor.norm(i + 1)) &&
  cursor.isNumber(i + 2) &&
  cursor.year(i + 2) === undefined &&
  cursor.month(i + 3) === undefined;

/** Part of a law's or a file's number: 2016/794. */
const isNumbered = (cursor: Cursor, i: number) =>
  (cursor.isSign(i + 1, '/') && cursor.isGlued(i + 1)) ||
  (cursor.isSign(i - 1, '/') && cursor.isGlued(i)) ||
  (cursor.isGlued(i + 1) && cursor.isWord(i + 1) && cursor.norm(i + 1) !== "'s");

/** Whether a date may end before token `i`: a noun there would make the year a count. */
function mayFollow(cursor: Cursor, i: number): boolean {
  if (!cursor.isWord(i)) return !cursor.isNumber(i);
  return cursor.isCapital(i) || cursor.words.followers.has(cursor.norm(i));
}
