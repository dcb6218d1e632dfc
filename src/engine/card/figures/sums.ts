import type { Draft } from '../../draft.ts';
import type { CardFigure, CardSum } from '../../reading.ts';
import { blockAt } from '../../text/doc.ts';
import { fileUnder } from '../grouped.ts';

/** Parts of one whole and kind that add up to it exactly: stated beside the facts, never a fact itself. */
export function sumsIn(draft: Draft, figures: readonly CardFigure[]): CardSum[] {
  const sums: CardSum[] = [];
  const partsOf = new Map<string, CardFigure[]>();
  for (const fact of figures) {
    if (fact.partOf === undefined || fact.q !== 'exact') continue;
    fileUnder(partsOf, fact.partOf, fact);
  }
  for (const whole of figures) {
    const parts = partsOf.get(whole.id) ?? [];
    if (parts.length < 2 || whole.q !== 'exact' || !areOneBreakdown(draft, parts)) continue;
    const sum = parts.reduce((total, part) => total + (part.value ?? Number.NaN), 0);
    if (sum === whole.value)
      sums.push({ parts: parts.map((part) => part.id), whole: whole.id, sum });
  }
  return sums;
}

/** By place, by what they are, or in one paragraph: 'six in Germany, three in Italy' and, further on, 'two of the suspects' are no breakdown. */
function areOneBreakdown({ doc }: Draft, parts: readonly CardFigure[]): boolean {
  const blocks = new Set(parts.map(({ mentions: [first] }) => blockAt(doc, first?.start ?? 0)));
  const all = (key: 'where' | 'of') => parts.every((part) => part[key] !== undefined);
  return blocks.size === 1 || all('where') || all('of');
}
