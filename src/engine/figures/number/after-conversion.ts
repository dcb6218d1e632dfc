import { type Reader, wordAt } from '../reader.ts';
import { amountAt } from './amount.ts';
import type { Amount } from './bare.ts';

/** Past the same sum in another currency: '4,000 euros ($4,300) in cash', 'between 4,000 euros ($4,300) and 10,000'. */
export function afterConversion(
  reader: Reader,
  { dimension, to }: Pick<Amount, 'dimension' | 'to'>,
): number {
  if (dimension !== 'money' || wordAt(reader, to) !== '(') return to;
  const other = amountAt(reader, to + 1);
  return other?.dimension === 'money' && wordAt(reader, other.to) === ')' ? other.to + 1 : to;
}
