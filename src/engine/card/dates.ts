import { firstDayOf } from '../dates/calendar.ts';
import type { Draft } from '../draft.ts';
import { tokenAt } from '../text/doc.ts';
import type { CardDate, CardFigure } from '../types.ts';

/** The timeline: each point in time once, earliest first, with the facts of the same sentences. */
export function cardDates({ dates, doc }: Draft, figures: readonly CardFigure[]): CardDate[] {
  const facts = factsBySentence(doc, figures);
  const lines = new Map<string, CardDate>();
  for (const { iso, implied, start, end } of dates) {
    const line = lines.get(iso) ?? { iso, implied: true, mentions: [], facts: [] };
    lines.set(iso, line);
    line.implied &&= implied === true;
    line.mentions.push({ start, end });
    for (const id of facts.get(doc.sentenceOf[tokenAt(doc, start)] ?? -1) ?? [])
      if (!line.facts.includes(id)) line.facts.push(id);
  }
  return [...lines.values()].sort((a, b) => compare(firstDayOf(a.iso), firstDayOf(b.iso)));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function factsBySentence(doc: Draft['doc'], figures: readonly CardFigure[]): Map<number, string[]> {
  const facts = new Map<number, string[]>();
  for (const { id, mentions } of figures)
    for (const { start } of mentions) {
      const s = doc.sentenceOf[tokenAt(doc, start)] ?? -1;
      facts.set(s, [...(facts.get(s) ?? []), id]);
    }
  return facts;
}
