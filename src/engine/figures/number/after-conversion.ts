import { type Reader, wordAt } from '../reader.ts';
import type { Dimension } from '../words/entries.ts';
import type { Amount } from './amount.ts';
import { boundsAt } from './bounds.ts';
import { isMassOrVolume } from './quantity.ts';
import { amountAt } from './read-amount.ts';
import { isSameWeight, rounder } from './same-weight.ts';

/** Dimensions that may be told a second time in brackets, in another currency or unit. */
const CONVERTED: ReadonlySet<Dimension> = new Set(['money', 'mass', 'volume']);

/**
 * Skips the same sum or weight in another currency or unit: '4,000 euros (about $4,300) in cash',
 * 'between 4,000 euros ($4,300) and 10,000', '63 pounds (29 kg) of cocaine'.
 */
export function afterConversion(
  reader: Reader,
  { dimension, to }: Pick<Amount, 'dimension' | 'to'>,
): number {
  let other = CONVERTED.has(dimension) ? toldInBracket(reader, to) : undefined;
  while (other?.dimension === dimension && joinsAgain(wordAt(reader, other.to)))
    other = amountAt(reader, boundsAt(reader, other.to + 1).to);
  return other?.dimension === dimension && wordAt(reader, other.to) === ')' ? other.to + 1 : to;
}

/** Whether a sign may stand between two currencies of one sum: '(£8.6m, $11m)', '(£8.6m/$11m)', '(£8.6m; $11m)'. */
export const joinsAgain = (word: string): boolean => word.length === 1 && ',/;'.includes(word);

/** The amount that opens the brackets right behind another amount. */
const toldInBracket = (reader: Reader, to: number): Amount | undefined =>
  wordAt(reader, to) === '(' ? amountAt(reader, boundsAt(reader, to + 1).to) : undefined;

/** The value of a weight, taken from the brackets behind it if these give it in the base unit: '220lb (100kg)'. */
export function valueAsTold(reader: Reader, { dimension, to, value }: Amount): number | undefined {
  const other = isMassOrVolume(dimension) ? toldInBracket(reader, to) : undefined;
  const isAgain = other?.dimension === dimension && isSameWeight(other.value, value);
  return isAgain ? rounder(value, other.value) : value;
}
