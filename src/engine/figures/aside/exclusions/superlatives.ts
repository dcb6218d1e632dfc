import type { Quantity } from '../../number/quantity.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { nounAfter } from '../../syntax/run.ts';
import { isDefiniteAt, isDeterminerAt, isPossessiveAt } from '../../words-at.ts';

/** Skips an article and an owner before a superlative: 'the biggest', 'Europe's biggest', 'the world's biggest'. */
export function afterOwner(reader: Reader, at: number): number {
  const to = isDeterminerAt(reader, at) ? at + 1 : at;
  for (let i = to + 1; i <= to + 2; i += 1) if (isPossessiveAt(reader, i)) return i + 1;
  return to;
}

/**
 * Whether several persons are named by their role in the case, so that they are counted:
 * 'four of his most active accomplices'.
 */
export function isOfAccused(reader: Reader, { value, to }: Quantity): boolean {
  if (isDefiniteAt(reader, to + 1)) return false;
  const noun = value === 1 ? undefined : nounAfter(reader, afterOwner(reader, to + 1))?.noun;
  return noun?.class === 'person' && noun.kind !== undefined;
}

/** How many tokens before a time the superlative may stand: 'the largest mafia trial in'. */
const REACH_SUPERLATIVE = 6;

/**
 * Whether a time only says within how long nothing was like it: 'the largest mafia trial in more than three decades'.
 */
export function isMeasuredBy(reader: Reader, { from, unit }: Quantity): boolean {
  if (unit !== 'year' || !reader.grammar.inside.has(wordAt(reader, from - 1))) return false;
  for (let i = from - 2; i > from - 2 - REACH_SUPERLATIVE; i -= 1)
    if (reader.grammar.superlatives.has(wordAt(reader, i)))
      return isDeterminerAt(reader, i - 1) || isOwned(reader, i);
  return false;
}

/** Whether an owner stands before a superlative: 'Europe's biggest'. */
const isOwned = (reader: Reader, i: number): boolean => isPossessiveAt(reader, i - 1);
