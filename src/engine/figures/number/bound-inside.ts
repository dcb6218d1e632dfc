import { newHit } from '../../text/numbers/hit.ts';
import type { Reader } from '../reader.ts';
import { type Amount, newAmount } from './amount.ts';
import { withUnit } from './with-unit.ts';

/** An amount with a bound between its number and its unit: '14 or more tonnes', 'nine or fewer years'. */
export function boundInside(
  reader: Reader,
  amount: Amount,
): { amount: Amount; q: 'min' | 'max' } | undefined {
  const { dimension, form, from, number, to, value } = amount;
  if (dimension !== 'count' || amount.unit !== undefined || value === undefined) return undefined;
  const hit = reader.lexicon.boundsAfter.match(reader.tokens, to);
  const q = hit?.values[0]?.q;
  if (!hit || (q !== 'min' && q !== 'max')) return undefined;
  const measured = withUnit(reader, newHit({ from: number, to: to + hit.length, form }, value));
  return measured && { amount: newAmount({ ...measured, from, number }), q };
}
