import type { Draft } from '../../draft.ts';
import { normAt } from '../../text/tokens/tokens.ts';

/**
 * Whether words begin at a token that charge somebody with what follows. What follows has days and places of its own.
 */
export function laysAt(
  { doc: { tokens }, language }: Pick<Draft, 'doc' | 'language'>,
  i: number,
): boolean {
  const { doers, laying, over } = language.figures.attributes;
  const { adverbs, determiners, directions, gerundEnding, of, prepositions, reasons } =
    language.figures.grammar;
  const word = normAt(tokens, i);
  const next = normAt(tokens, i + 1);
  // For example 'suspected of', 'a role in'
  if (laying.has(word)) return prepositions.has(next);
  // A determiner must follow 'over': 'over the deaths of', not 'over 40 migrants'
  if (over.has(word) && determiners.has(next)) return true;
  // Or the deed and to whom it was done: 'for the manslaughter of', 'for the attempted murder of'
  if (reasons.has(word) && determiners.has(next))
    return [i + 3, i + 4].some((at) => normAt(tokens, at) === of);
  // Or a gerund: 'for allegedly smuggling', 'pleaded guilty on Monday to selling'
  if (!over.has(word) && !reasons.has(word) && !directions.has(word)) return doers.has(word);
  return normAt(tokens, adverbs.has(next) ? i + 2 : i + 1).endsWith(gerundEnding);
}
