import type { Candidate } from '../candidate.ts';
import { isBesideOtherSign, isOpenUnit } from '../number/currencies.ts';
import { type Reader, wordAt } from '../reader.ts';
import { isArticleAt, unitAt } from '../words-at.ts';

/** '£270 per tonne', '€3 a gallon': a sum that goes by something that no line of the card can tell. */
export function isOfOpenRate(reader: Reader, { quantity }: Candidate): boolean {
  if (quantity.dimension !== 'money') return false;
  const { lexicon, tokens, grammar } = reader;
  const at = quantity.to;
  const { dimension } = unitAt(reader, at + 1) ?? {};
  const isMeasure = dimension === 'mass' || dimension === 'volume';
  const isRate = grammar.rates.has(wordAt(reader, at)) || (isMeasure && isArticleAt(reader, at));
  return isRate && !lexicon.pers.match(tokens, at) && !lexicon.paces.match(tokens, at);
}

/** '$116,000' in a text that names no country but Guyana: its own dollars, or American ones. */
export function isOfOpenCurrency(reader: Reader, { quantity, unit }: Candidate): boolean {
  if (quantity.dimension !== 'money') return false;
  for (let i = quantity.from; i < quantity.to; i += 1) {
    const hit = reader.lexicon.units.match(reader.tokens, i);
    const words = hit?.values.find(
      (one) => one.unit === unit || Object.values(one.inCountry ?? {}).includes(unit ?? ''),
    );
    if (words)
      return (
        (words.unit === unit && isOpenUnit(reader, words)) ||
        // 'HK$19 million ($2.4 million)' says whose it is.
        (wordAt(reader, quantity.from - 1) !== '(' && isBesideOtherSign(reader, words, unit))
      );
  }
  return false;
}
