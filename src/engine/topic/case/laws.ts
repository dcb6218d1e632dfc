import { CAPITAL, hasFlag, normAt, type Tokens } from '../../text/tokens/tokens.ts';
import type { TopicWords } from '../words.ts';

/** 'The Fisheries Act 1991', 'the Arms Act of 1959': the year of a law is its name, and says of no time that the text tells of it. */
export function isOfLaw(tokens: Tokens, year: number, { laws, beforeYear }: TopicWords): boolean {
  const at = beforeYear.has(normAt(tokens, year - 1)) ? year - 2 : year - 1;
  return hasFlag(tokens, at, CAPITAL) && laws.has(normAt(tokens, at));
}
