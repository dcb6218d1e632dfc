import { NUMBER } from '../../../text/tokens.ts';
import { type Reader, wordAt } from '../../reader.ts';

const YEAR = /^(?:19|20)\d\d$/;

/** A year before the article's own: what is told of it is mostly another case, or a statistic. */
export function isYearGoneBy(reader: Reader, i: number): boolean {
  if (reader.tokens.kind[i] !== NUMBER) return false;
  const word = wordAt(reader, i);
  const published = reader.draft.article.published?.slice(0, 4);
  return YEAR.test(word) && (published === undefined || word < published);
}

/** 'in November last year', 'on 3 November 2023': a year behind its month is a date of the case. */
export function isDated(reader: Reader, i: number): boolean {
  const { months } = reader.lexicon.words.exclusions;
  return months.has(wordAt(reader, i - 1)) || months.has(wordAt(reader, i - 2));
}
