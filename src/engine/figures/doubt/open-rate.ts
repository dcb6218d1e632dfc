import type { Candidate } from '../candidate.ts';
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
