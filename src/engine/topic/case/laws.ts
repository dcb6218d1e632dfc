import { CAPITAL, hasFlag, hasOneOf, normAt, type Tokens } from '../../text/tokens/tokens.ts';
import type { TopicWords } from '../words.ts';

/** So many tokens behind a year stands the law that it names: 'the 1979 extradition treaty'. */
const NAMED = 2;

/** 'The Fisheries Act 1991', 'the Arms Act of 1959', 'a 1979 treaty': the year of a law is its name, and says of no time that the text tells of it. */
export function isOfLaw(tokens: Tokens, year: number, words: TopicWords): boolean {
  const { laws, pacts, beforeYear } = words;
  if (hasOneOf(tokens, pacts, year + 1, year + 1 + NAMED)) return true;
  const at = beforeYear.has(normAt(tokens, year - 1)) ? year - 2 : year - 1;
  return hasFlag(tokens, at, CAPITAL) && laws.has(normAt(tokens, at));
}
