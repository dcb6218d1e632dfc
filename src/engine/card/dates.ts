import { firstDayOf } from '../dates/calendar.ts';
import { END_BEFORE } from '../dates/outlook.ts';
import type { Draft } from '../draft.ts';
import { sentenceAt, tokenAt } from '../text/doc.ts';
import { normAt } from '../text/tokens/tokens.ts';
import type { CardDate, CardFigure } from '../types.ts';

/** The timeline: each point in time once, earliest first, with the facts of the same sentences. */
export function cardDates(
  { dates, doc, language }: Draft,
  figures: readonly CardFigure[],
): CardDate[] {
  const facts = factsBySentence(doc, figures);
  const lines = new Map<string, Omit<CardDate, 'facts'> & { facts: Set<string> }>();
  for (const { iso, implied, start, end } of dates) {
    const line = lines.get(iso) ?? { iso, implied: true, mentions: [], facts: new Set() };
    lines.set(iso, line);
    line.implied &&= implied === true;
    line.mentions.push({ start, end });
    // 'in custody until 9 January': nobody was held on that day.
    const at = tokenAt(doc, start);
    const { until } = language.dates;
    if (END_BEFORE.some((back) => until.has(normAt(doc.tokens, at - back)))) continue;
    for (const id of facts.get(sentenceAt(doc, start)) ?? []) line.facts.add(id);
  }
  return [...lines.values()]
    .map((line) => ({ ...line, facts: [...line.facts] }))
    .sort((a, b) => compare(firstDayOf(a.iso), firstDayOf(b.iso)));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function factsBySentence(doc: Draft['doc'], figures: readonly CardFigure[]): Map<number, string[]> {
  const facts = new Map<number, string[]>();
  for (const { id, mentions } of figures)
    for (const { start } of mentions) {
      const s = sentenceAt(doc, start);
      const known = facts.get(s);
      if (known) known.push(id);
      else facts.set(s, [id]);
    }
  return facts;
}
