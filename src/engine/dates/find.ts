import type { Draft } from '../draft.ts';
import { spanOf } from '../text/doc.ts';
import { pacer } from '../text/slices.ts';
import { whyBackground } from './background.ts';
import { type Day, dayOf, daysBetween } from './calendar.ts';
import { Cursor } from './cursor.ts';
import { isDayOfDateline } from './datelines.ts';
import { type Expression, newExpression } from './expression.ts';
import { NamedDays } from './named-days.ts';
import { isEnd, looksAhead } from './outlook.ts';
import { readAbsolute, readRelative } from './readers.ts';
import { apartBefore } from './relative.ts';
import { resolve } from './resolve.ts';
import { givesWeek, takeWeek } from './weeks.ts';

/** What the dates read so far say of the next one. */
interface Known {
  /** The day of writing. */
  written: Day | undefined;
  /** The last day told of the case. */
  before: Day | undefined;
  /** The year that was named last. */
  year: number | undefined;
  /** The month of the last date, where its year was named. */
  month: { year: number; month: number } | undefined;
  named: NamedDays;
  /** The last expression, date of the case or not. */
  last: Expression | undefined;
}

/** Finds the points in time of the case and resolves them against the publication date. */
export function* findDates(draft: Draft): Generator<void, undefined> {
  const cursor = new Cursor(draft.doc, draft.language.dates);
  const expressions = shareYears(cursor, yield* readAll(cursor));
  const known: Known = {
    written: dayOf(draft.article.published),
    before: undefined,
    year: undefined,
    month: undefined,
    named: new NamedDays(),
    last: undefined,
  };
  const pauses = pacer();
  for (const e of expressions) {
    if (pauses(e.from)) yield;
    takeDate(draft, cursor, e, known);
    known.last = e;
  }
}

/** Resolves an expression and notes what it says. */
function takeDate(draft: Draft, cursor: Cursor, e: Expression, known: Known): void {
  const span = spanOf(draft.doc, e.from, e.to);
  draft.calendar.push(span);
  const { written, before, year, month, named, last } = known;
  const future = looksAhead(cursor, e);
  const nearest = isEnd(cursor, e, last);
  const found = resolve(e, { published: written, before, year, month, named, future, nearest });
  // Only a year that the text states is kept for later dates: 'On 17 November last year ... on 18 November'.
  const isYearTold = found && (!found.implied || e.apart || e.yearShift !== undefined);
  if (found?.day && isYearTold) named.add(found.day);
  if (found && e.grain !== 'week') known.year = Number(found.iso.slice(0, YEAR_DIGITS));
  known.month = monthNamed(e, month, known.year);
  if (found?.day && isDayOfDateline(cursor, e)) {
    known.written = dayWritten(found.day, written);
    draft.written ??= found.iso;
  }
  const why = found ? whyBackground({ draft, cursor, e, future }) : 'no date to work it out from';
  if (!found || why) {
    draft.trace?.('dates/left-out', span, why);
    return;
  }
  known.before = found.day ?? before;
  const rule = found.implied ? 'dates/relative' : 'dates/absolute';
  const { start, end } = span;
  const implied = found.implied || undefined;
  draft.dates.push({ type: 'date', start, end, iso: found.iso, rule, sure: true, implied });
  draft.trace?.(rule, span, found.iso);
}

/** The month of a date that names its year, or goes on from one that does. */
function monthNamed(
  e: Expression,
  before: Known['month'],
  year: number | undefined,
): Known['month'] {
  if (e.month === undefined || year === undefined) return undefined;
  return e.year !== undefined || before?.year === year ? { year, month: e.month } : undefined;
}

/** The page may have published later what a dateline says was written: the text's 'Tuesday' is the writer's. */
function dayWritten(dateline: Day, known: Day | undefined): Day {
  if (!known) return dateline;
  const later = daysBetween(dateline, known);
  return later >= 0 && later <= LATER ? dateline : known;
}

/** How many digits of an ISO date are its year. */
const YEAR_DIGITS = 4;

/** Days after which a text is published no more as news. */
const LATER = 31;

function* readAll(cursor: Cursor): Generator<void, Expression[]> {
  const all: Expression[] = [];
  const { count } = cursor.doc.tokens;
  const pauses = pacer();
  for (let i = cursor.nextOpener(0); i < count; ) {
    if (pauses(i)) yield;
    const read = readAt(cursor, i);
    for (const e of read) all.push(e);
    i = cursor.nextOpener(read.at(-1)?.to ?? i + 1);
  }
  return all;
}

function readAt(cursor: Cursor, i: number): Expression[] {
  const absolute = readAbsolute(cursor, i);
  if (absolute) return widen(cursor, absolute);
  const relative = readRelative(cursor, i);
  if (!relative) return [];
  const full = relative.weekday === undefined ? undefined : dayAfterWeekday(cursor, relative);
  return full ?? [relative];
}

/** Adds the part of the year to a date's words ('early 2023') or a distance to its meaning ('six weeks earlier'). */
function widen(cursor: Cursor, read: Expression[]): Expression[] {
  const first = read[0];
  if (!first) return read;
  const apart = apartBefore(cursor, first.from);
  if (apart && first.year === undefined) first.apart = apart;
  const hyphen = cursor.isSign(first.from - 1, '-') ? 1 : 0;
  const part = first.from - 1 - hyphen;
  if (first.grain !== 'day' && cursor.words.parts.has(cursor.norm(part))) first.from = part;
  return read;
}

/**
 * The day behind a weekday, which is the same date ('Tuesday, 7 February') or tells it again in brackets
 * ('Tuesday morning (7 February)').
 */
function dayAfterWeekday(cursor: Cursor, weekday: Expression): Expression[] | undefined {
  const { partsOfDay } = cursor.words;
  const again = partsOfDay.has(cursor.norm(weekday.to)) ? weekday.to + 1 : weekday.to;
  const isBracket = cursor.isSign(again, '(');
  const at = cursor.isSign(weekday.to, ',') ? weekday.to + 1 : weekday.to;
  const full = readAbsolute(cursor, isBracket ? again + 1 : at);
  const day = full?.[0];
  if (day?.grain !== 'day') return undefined;
  day.weekday = weekday.weekday;
  if (isBracket) {
    const { from, to } = weekday;
    return cursor.isSign(day.to, ')') ? [newExpression({ ...day, from, to }), day] : undefined;
  }
  day.from = weekday.from;
  return full;
}

/**
 * Gives dates the year that they share with the next one: 'between September and December 2022',
 * '9 January of this year'.
 */
function shareYears(cursor: Cursor, all: Expression[]): Expression[] {
  const kept: Expression[] = [];
  for (const e of all.reverse()) {
    const next = kept.at(-1);
    if (takeYear(cursor, e, next) || takeWeek(cursor, e, next)) kept.pop();
    if (!givesWeek(cursor, e, next)) kept.push(e);
  }
  return kept.reverse();
}

/** Takes the year that the next date gives; says whether that one is no date of its own. */
function takeYear(cursor: Cursor, e: Expression, next: Expression | undefined): boolean {
  if (e.year !== undefined || e.month === undefined || e.lead !== undefined) return false;
  const yearAfter = yearPhraseAfter(cursor, e, next);
  if (yearAfter !== undefined) {
    e.yearShift = yearAfter;
    return next?.shift !== undefined && next.from - e.to <= 1;
  }
  e.fromYearNamed = yearNamedAfter(cursor, e.to);
  if (!next || !linked(cursor, e, next)) return false;
  if (next.grain === 'month' && e.grain === 'month' && next.year === undefined) e.end = next;
  if (next.yearShift !== undefined) e.yearShift = next.yearShift;
  else if (next.year !== undefined && next.month !== undefined)
    e.year = e.month > next.month ? next.year - 1 : next.year;
  return false;
}

const linked = (cursor: Cursor, e: Expression, next: Expression) =>
  next.from - e.to <= 2 && cursor.words.links.has(cursor.norm(e.to));

/** Whether 'of the previous year' stands at a token. */
const isOfPrevious = (cursor: Cursor, of: number): boolean =>
  cursor.words.of.has(cursor.norm(of)) &&
  cursor.words.articles.has(cursor.norm(of + 1)) &&
  cursor.words.previous.has(cursor.norm(of + 2)) &&
  cursor.words.leadUnits.get(cursor.norm(of + 3)) === 'year';

/**
 * How many years from the one that the text named last a date is: 'September that year', 'May of the following year'.
 */
function yearNamedAfter(cursor: Cursor, to: number): number | undefined {
  const { of, articles, namedYear, leadUnits } = cursor.words;
  let at = of.has(cursor.norm(to)) ? to + 1 : to;
  if (articles.has(cursor.norm(at))) at += 1;
  const shift = namedYear.get(cursor.norm(at));
  // Two such words may stand there: 'that same year'
  if (namedYear.has(cursor.norm(at + 1))) at += 1;
  return leadUnits.get(cursor.norm(at + 1)) === 'year' ? shift : undefined;
}

/** The year that a phrase right behind a month tells, and that is no date of its own: 'of this year', 'last year'. */
function yearPhraseAfter(cursor: Cursor, e: Expression, next: Expression | undefined) {
  if (isOfPrevious(cursor, e.to)) return -1;
  if (next?.grain !== 'year' || next.shift === undefined) return undefined;
  const { of } = cursor.words;
  // 'May 18, of last year'.
  const end = cursor.norm(e.to) === ',' && of.has(cursor.norm(e.to + 1)) ? e.to + 1 : e.to;
  return next.from === (of.has(cursor.norm(end)) ? end + 1 : end) ? next.shift : undefined;
}
