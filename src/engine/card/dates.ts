import { dayOf, firstDayOf, isoOf, shiftDays } from '../dates/calendar.ts';
import { END_BEFORE } from '../dates/outlook.ts';
import type { Draft } from '../draft.ts';
import { TOLD_AGAIN } from '../figures/kind/naming/told-again.ts';
import { BY_PARTICIPLE } from '../figures/kind/persons/counted-persons.ts';
import { TOLD_ELSEWHERE } from '../figures/kind/settle/settle.ts';
import { isAccused } from '../figures/stages.ts';
import type { CardDate, CardFigure } from '../reading.ts';
import { tokenAt, tokenBehind, tokensOf } from '../text/doc.ts';
import { spanAt, spanOnly } from '../text/spans.ts';
import { normAt } from '../text/tokens/tokens.ts';
import type { DateAnnotation, FigureAnnotation, FigureKind } from '../types.ts';
import { clausesOf } from './clauses.ts';
import { isOfTelling, isOfThose } from './days-of-telling.ts';
import { fileUnder } from './grouped.ts';
import { isOfDeed, type Told } from './laid-to.ts';

/** The timeline: each point in time once, earliest first, with the facts of the same clauses. */
export function cardDates(draft: Draft, figures: readonly CardFigure[]): CardDate[] {
  const { dates } = draft;
  if (dates.length === 0) return [];
  const factsOn = tellerOfFacts(draft, figures);
  const lines = new Map<string, Omit<CardDate, 'facts'> & { facts: Set<string> }>();
  let last: DateAnnotation | undefined;
  for (const [i, date] of dates.entries()) {
    if (date === last) continue;
    const { iso, implied } = date;
    last = lastOfSpan(draft, date, dates[i + 1]);
    const key = `${iso}/${last?.iso}`;
    const line = lines.get(key) ?? {
      iso,
      to: last?.iso,
      implied: true,
      mentions: [],
      facts: new Set(),
    };
    lines.set(key, line);
    line.implied &&= implied === true;
    line.mentions.push(spanOnly(date));
    if (last) line.mentions.push(spanOnly(last));
    for (const { id } of factsOn(date)) line.facts.add(id);
  }
  return [...lines.values()]
    .map((line) => ({ ...line, facts: [...line.facts] }))
    .sort((a, b) => compare(firstDayOf(a.iso), firstDayOf(b.iso)));
}

/** Tells of a date the facts of its clause that are of that day. */
function tellerOfFacts(
  draft: Draft,
  figures: readonly CardFigure[],
): (date: DateAnnotation) => readonly Told[] {
  const { doc, language } = draft;
  const { until } = language.dates;
  const clauses = clausesOf(draft);
  const latest = latestOf(draft);
  const facts = factsByClause(draft, clauses, figures);
  return (date) => {
    const { from, to } = tokensOf(doc, date);
    // Nobody was held on the day when a custody ends: 'in custody until 9 January'.
    if (END_BEFORE.some((back) => until.has(normAt(doc.tokens, from - back)))) return [];
    // A later day is yet to come: 'the five, arrested on 2 March, will appear on 14 March'.
    if (latest !== undefined && firstDayOf(date.iso) > latest) return [];
    const told = facts.get(clauses[from] ?? 0) ?? [];
    if (told.length === 0 || isOfTelling(draft, date) || isOfThose(draft, date)) return [];
    const dated = { iso: date.iso, from, to };
    return told.filter((fact) => !isOfDeed(draft, fact, dated, told));
  };
}

/** The last day that may have been when an article was written: the one after the day of publication, which it may already have been elsewhere. */
function latestOf({ written }: Draft): string | undefined {
  const published = dayOf(written);
  return published && isoOf(shiftDays(published, 1));
}

/** The date behind one that begins a span of time with it: 'between 8 and 19 November', 'from 2019 to 2021'. */
function lastOfSpan(
  { doc, language }: Draft,
  first: DateAnnotation,
  next: DateAnnotation | undefined,
): DateAnnotation | undefined {
  if (!next || next.iso.length !== first.iso.length || next.iso <= first.iso) return undefined;
  const { spans } = language.dates;
  const link = tokenBehind(doc, first);
  const word = normAt(doc.tokens, link);
  if (tokenAt(doc, next.start) !== link + 1 || !spans.has(word)) return undefined;
  const opener = spans.get(word);
  return !opener || normAt(doc.tokens, tokenAt(doc, first.start) - 1) === opener ? next : undefined;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Whether a figure means persons of whom the text tells elsewhere what became of them: 'the four had driven to Bonn on
 * Monday' says nothing of when they were held.
 */
const isOnlyMeant = ({ rule, kind, evidence }: FigureAnnotation): boolean =>
  (MEANT.has(rule) && evidence?.kind === undefined) ||
  (rule.startsWith(DESCRIBED) && isAccused(kind));

/** Nor does 'the six arrested men had opened accounts in 2018'. */
const DESCRIBED = `figures/${BY_PARTICIPLE} `;

const MEANT: ReadonlySet<string> = new Set(
  [TOLD_AGAIN, TOLD_ELSEWHERE].map((rule) => `figures/${rule}`),
);

/** What no day is the day of: a load worth €2 million that arrived on Sunday was worth it on Monday as well. */
const NO_EVENT: ReadonlySet<FigureKind> = new Set(['price', 'countries', 'age', 'share']);

function factsByClause(
  { doc, figures: annotations, language }: Draft,
  clauses: Int32Array,
  figures: readonly CardFigure[],
): Map<number, Told[]> {
  const { relatives } = language.figures.grammar;
  const facts = new Map<number, Told[]>();
  for (const { id, kind, mentions, unit } of figures) {
    if (NO_EVENT.has(kind)) continue;
    for (const mention of mentions) {
      const figure = spanAt(annotations, mention.start);
      if (figure && isOnlyMeant(figure)) continue;
      const { from, to } = tokensOf(doc, mention);
      const fact = { id, kind, from, to };
      fileUnder(facts, clauses[from] ?? 0, fact);
      // A relative clause right behind things tells of them: '40 kilos of heroin, which was found in May'.
      const isAside = clauses[to + 1] !== clauses[to] && relatives.has(normAt(doc.tokens, to + 1));
      if (isAside && unit !== 'person') fileUnder(facts, clauses[to + 1] ?? 0, fact);
    }
  }
  return facts;
}
