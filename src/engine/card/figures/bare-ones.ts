import type { Draft } from '../../draft.ts';
import type { CardFigure } from '../../reading.ts';
import { fileUnder } from '../grouped.ts';

/**
 * Drops the lines of single persons into whom a whole is split, if the card has no field for what is told of each.
 * Their words go to the whole: 'Two men, one in his 40s and one in his 50s'.
 */
export function withoutBareOnes(draft: Draft, facts: readonly CardFigure[]): CardFigure[] {
  const ones = new Map<string, CardFigure[]>();
  for (const fact of facts)
    if (fact.partOf !== undefined && isBareOne(draft, fact)) fileUnder(ones, fact.partOf, fact);
  const left = new Set(facts);
  for (const whole of facts) {
    const parts = (ones.get(whole.id) ?? []).filter(({ kind }) => kind === whole.kind);
    if (parts.length < 2) continue;
    for (const part of parts) {
      whole.mentions.push(...part.mentions);
      left.delete(part);
    }
  }
  return [...left];
}

/** A part of one without a word of its own but its number. */
const isBareOne = ({ doc }: Draft, { mentions, of, term, value, where }: CardFigure): boolean =>
  value === 1 &&
  (of ?? where ?? term) === undefined &&
  mentions.every(({ start, end }) => !doc.text.slice(start, end).includes(' '));
