import type { Candidate } from '../candidate.ts';
import { isOpenUnit } from '../number/currencies.ts';
import type { Reader } from '../reader.ts';

/** '$116,000' in a text that names no country but Guyana: its own dollars, or American ones. */
export function isOfOpenCurrency(reader: Reader, { quantity, unit }: Candidate): boolean {
  if (quantity.dimension !== 'money') return false;
  for (let i = quantity.from; i < quantity.to; i += 1) {
    const hit = reader.lexicon.units.match(reader.tokens, i);
    const words = hit?.values.find((one) => one.unit === unit);
    if (words) return isOpenUnit(reader, words);
  }
  return false;
}
