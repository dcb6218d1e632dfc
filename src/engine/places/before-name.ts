import type { Draft } from '../draft.ts';
import { normAt } from '../text/tokens/tokens.ts';

/** The token before a place's name that begins at token `from`, or before its article: 'from the Netherlands'. */
export const beforeName = (
  { doc: { tokens }, language }: Pick<Draft, 'doc' | 'language'>,
  from: number,
): number => (language.places.articles.has(normAt(tokens, from - 1)) ? from - 2 : from - 1);
