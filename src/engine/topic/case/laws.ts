import { CAPITAL, hasFlag, hasOneOf, normAt, type Tokens } from '../../text/tokens/tokens.ts';
import type { TopicWords } from '../words.ts';

/** How many tokens behind a year its law may stand: 'the 1979 extradition treaty'. */
const NAMED = 2;

/**
 * Whether a year belongs to the name of a law, so that it dates nothing in the text: 'The Fisheries Act 1991',
 * 'the Arms Act of 1959', 'a 1979 treaty'.
 */
export function isOfLaw(tokens: Tokens, year: number, words: TopicWords): boolean {
  const { laws, pacts, beforeYear } = words;
  if (hasOneOf(tokens, pacts, year + 1, year + 1 + NAMED)) return true;
  const at = beforeYear.has(normAt(tokens, year - 1)) ? year - 2 : year - 1;
  return hasFlag(tokens, at, CAPITAL) && laws.has(normAt(tokens, at));
}
