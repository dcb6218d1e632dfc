import { dayOf, daysUntil, ISO_LENGTH, isoWeekOf } from '../../dates/calendar.ts';
import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import { firstFrom, firstInside, spanAt } from '../../text/spans.ts';
import { nextOf, normAt, WORD } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import type { TermAt } from './words.ts';

/** A stage's own date stands within so many tokens after it. */
const DATED = 14;
/** And a date that opens its sentence within so many: 'Back in March 2020 a smuggler got seven years'. */
const OPENING = 5;
/** A verdict older than so many days is another matter, or an earlier one of the same person. */
const STALE_DAYS = 60;

/** Whether the text dates a stage too long before the publication for it to be news. */
export const isOfOldDate = (draft: Draft, at: TermAt): boolean =>
  isOld(draft, at) || isOfLastYear(draft, at) || isOfSomebodyNew(draft, at);

/** Older than so many days a verdict that opens a sentence is none of the news. */
const PAST_DAYS = 5;

/**
 * Whether a time before the news opens a sentence about somebody new to the text:
 * 'Last month a German was sentenced', but not 'last month a court'.
 */
function isOfSomebodyNew(
  { written, dates, doc, language }: Draft,
  { first, from }: TermAt,
): boolean {
  const { tokens } = doc;
  const start = tokens.start[first] ?? 0;
  const news = doc.blocks.find(({ kind }) => kind !== 'headline')?.start ?? 0;
  const date = dates[firstFrom(dates, start)];
  const published = dayOf(written);
  if (!date || !published || start <= news || tokenAt(doc, date.start) > first + 1) return false;
  const to = tokenAt(doc, date.end - 1) + 1;
  const who = normAt(tokens, to) === ',' ? to + 1 : to;
  if (!language.numbers.articles.has(normAt(tokens, who))) return false;
  if (nextOf(tokens, language.status.courts, who, from) < from) return false;
  const isPast = (daysUntil(date.iso, published) ?? 0) > PAST_DAYS;
  return isPast || (date.iso.includes('W') && date.iso < isoWeekOf(published));
}

/** Whether the sentence dates the stage long before the publication, behind it or else in its first words. */
function isOld(draft: Draft, at: TermAt): boolean {
  const {
    written,
    dates,
    doc: { text },
  } = draft;
  const published = dayOf(written);
  const { backdated } = draft.language.status;
  const { tokens } = draft.doc;
  // The day from which a term counts is not that of the verdict: 'Sentenced to five years, backdated to September'.
  const behind = beforeDeed(
    draft,
    at,
    nextOf(tokens, backdated, at.to, Math.min(at.end, at.to + DATED)),
  );
  const near =
    dateAmid(draft, at.from, behind) ??
    dateAmid(draft, at.first, Math.min(at.from, at.first + OPENING));
  if (!near || namesThing(draft, at.to, near)) return false;
  const iso = spanAt(dates, near.start)?.iso;
  const year = YEAR.exec(text.slice(near.start, near.end))?.[0];
  if (!published) return year !== undefined && iso === undefined;
  if (year !== undefined && Number(year) < published.year - 1) return true;
  return (daysUntil(iso, published) ?? 0) > STALE_DAYS;
}

/** The token before which a date is the verdict's and not the deed's: 'jailed for six years after he smuggled goats two years ago'. */
export function beforeDeed(
  { doc: { tokens }, language }: Draft,
  { to }: TermAt,
  end: number,
): number {
  const { subordinate, subjects } = language.status;
  for (let i = to; i < end; i += 1)
    if (subordinate.has(normAt(tokens, i)) && subjects.has(normAt(tokens, i + 1))) return i;
  return end;
}

/**
 * Whether a year only says which thing is meant: 'convicts six of murder in the 2016 attacks', 'in 2016 attacks'. It
 * does not in 'jailed in 2016 wins', 'sentenced in 2019 fraud case'.
 */
function namesThing(
  { doc, language, topic }: Draft,
  verdict: number,
  { start, end }: Span,
): boolean {
  const { tokens } = doc;
  const at = tokenAt(doc, start);
  const isAlone = tokenAt(doc, end - 1) === at && at > verdict + 1;
  if (!isAlone || tokens.kind[at + 1] !== WORD) return false;
  const next = tokens.start[at + 1];
  return (
    language.figures.grammar.definite.has(normAt(tokens, at - 1)) ||
    topic.terms.some(({ group, span }) => group === 'crime' && span.start === next)
  );
}

/** The first date of the calendar among tokens. */
const dateAmid = ({ calendar, doc: { tokens } }: Draft, from: number, to: number) =>
  firstInside(calendar, tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0);

/**
 * Whether a whole past year stands at the verdict or opens its sentence: 'Convicted last year',
 * 'Last year 300 were convicted'.
 */
function isOfLastYear(draft: Draft, at: TermAt): boolean {
  const { written, calendar, dates, doc, figures } = draft;
  const { tokens } = doc;
  const published = dayOf(written);
  if (!published) return false;
  // It may stand behind those whom the court judged: 'Jailed two bankers last year'.
  const whom = spanAt(figures, tokens.start[at.to] ?? 0);
  const behind = whom ? tokenAt(doc, whom.end - 1) + 1 : at.to;
  return [at.to, at.first, behind].some((token) => {
    const start = tokens.start[token] ?? 0;
    if (!spanAt(calendar, start)) return false;
    const date = spanAt(dates, start);
    // A date that is none of the case's is that of a count: 'Last year 300 were convicted'.
    if (!date) return true;
    return date.iso.length === ISO_LENGTH.year && Number(date.iso) < published.year;
  });
}

const YEAR = /(?:19|20)\d\d/;
