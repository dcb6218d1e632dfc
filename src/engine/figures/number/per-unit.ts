import { type Reader, wordAt } from '../reader.ts';

/** 'a week', 'each month' after 'three times', 'a rate of ten'. */
export const isPerUnit = (reader: Reader, at: number): boolean =>
  (reader.numbers.articles.has(wordAt(reader, at)) ||
    reader.grammar.rates.has(wordAt(reader, at))) &&
  reader.lexicon.units.match(reader.tokens, at + 1)?.values[0]?.dimension === 'time';
