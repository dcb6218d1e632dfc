import { firstDayOf } from '../dates/calendar.ts';
import { END_BEFORE } from '../dates/outlook.ts';
import type { Draft } from '../draft.ts';
import type { CardDate, CardFigure } from '../reading.ts';
import { tokenAt } from '../text/doc.ts';
import { normAt } from '../text/tokens/tokens.ts';
import type { DateAnnotation, FigureKind } from '../types.ts';
import { clausesOf, isOfTelling } from './dated.ts';
import { fileUnder } from './grouped.ts';

/** The timeline: each point in time once, earliest first, with the facts of the same clauses. */
export function cardDates(draft: Draft, figures: readonly CardFigure[]): CardDate[] {
  const { dates, doc, language } = draft;
  if (dates.length === 0) return [];
  const clauses = clausesOf(draft);
  const facts = factsByClause(draft, clauses, figures);
  const lines = new Map<string, Omit<CardDate, 'facts'> & { facts: Set<string> }>();
  let last: DateAnnotation | undefined;
  for (const [i, date] of dates.entries()) {
    if (date === last) continue;
    const { iso, implied, start, end } = date;
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
    line.mentions.push({ start, end });
    if (last) line.mentions.push({ start: last.start, end: last.end });
    // 'in custody until 9 January': nobody was held on that day.
    const at = tokenAt(doc, start);
    const { until } = language.dates;
    if (END_BEFORE.some((back) => until.has(normAt(doc.tokens, at - back)))) continue;
    if (isOfTelling(draft, { start, end })) continue;
    const told = facts.get(clauses[at] ?? 0) ?? [];
    for (const fact of told) if (!isOfDeed(fact, start, told)) line.facts.add(fact.id);
  }
  return [...lines.values()]
    .map((line) => ({ ...line, facts: [...line.facts] }))
    .sort((a, b) => compare(firstDayOf(a.iso), firstDayOf(b.iso)));
}

/** The date behind one that begins a span of time with it: 'between 8 and 19 November', 'from 2019 to 2021'. */
function lastOfSpan(
  { doc, language }: Draft,
  first: DateAnnotation,
  next: DateAnnotation | undefined,
): DateAnnotation | undefined {
  if (!next || next.iso.length !== first.iso.length || next.iso <= first.iso) return undefined;
  const { spans } = language.dates;
  const link = tokenAt(doc, first.end - 1) + 1;
  const word = normAt(doc.tokens, link);
  if (tokenAt(doc, next.start) !== link + 1 || !spans.has(word)) return undefined;
  const opener = spans.get(word);
  return !opener || normAt(doc.tokens, tokenAt(doc, first.start) - 1) === opener ? next : undefined;
}

/**
 * Whether a date of the same clause is of the deed and the fact of what came of it, or the other way round: 'got ten
 * years for a robbery in Bonn in May 2019', where it stands far behind the term; 'five were arrested on 23 May over a
 * fraud of 9 million euros', where the sum is told behind those whom it is laid to.
 */
const isOfDeed = ({ kind, end }: Told, date: number, told: readonly Told[]): boolean =>
  kind === 'sentence'
    ? date - end > FAR
    : DEEDS.has(kind) && date < end && told.some((one) => HELD.has(one.kind) && one.end < date);

/** What a deed cost or brought, and who is held or tried for it. */
const DEEDS: ReadonlySet<FigureKind> = new Set<FigureKind>(['damage', 'proceeds']);
const HELD: ReadonlySet<FigureKind> = new Set<FigureKind>(['arrested', 'charged', 'suspects']);

/** So many characters: 'ten years in prison on Friday'. */
const FAR = 40;

/** A fact where the text tells it. */
interface Told extends Pick<CardFigure, 'id' | 'kind'> {
  readonly end: number;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function factsByClause(
  { doc }: Draft,
  clauses: Int32Array,
  figures: readonly CardFigure[],
): Map<number, Told[]> {
  const facts = new Map<number, Told[]>();
  for (const { id, kind, mentions } of figures)
    for (const { start, end } of mentions) {
      fileUnder(facts, clauses[tokenAt(doc, start)] ?? 0, { id, kind, end });
    }
  return facts;
}
