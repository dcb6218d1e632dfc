import type { Candidate } from '../candidate.ts';
import type { Quantity } from '../number/quantity.ts';
import { isSameWeight, opensAgain } from '../number/told-again.ts';
import type { Reader } from '../reader.ts';
import { isCommaAt } from '../words-at.ts';

/** '63 pounds of cocaine (29 kg)', '28.6 kilograms, or about 63 pounds': the weight before it told again in another unit. */
export function isConversion(
  reader: Reader,
  quantity: Quantity,
  before: readonly Candidate[],
): boolean {
  const last = before.at(-1);
  const { dimension, value, from } = quantity;
  if ((dimension !== 'mass' && dimension !== 'volume') || last?.quantity.dimension !== dimension)
    return false;
  const at = isCommaAt(reader, last.to) ? last.to + 1 : last.to;
  return at + 1 === from && opensAgain(reader, at) && isSameWeight(value, last.quantity.value);
}
