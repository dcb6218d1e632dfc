import type { Draft } from './draft.ts';
import { normAt } from './text/tokens/tokens.ts';

/** Whether token `i` makes an owner of the name before it: 'Spain's police' and 'Spain's coast' are of Spain, and not in it. */
export const isPossessive = (
  { doc, language }: Pick<Draft, 'doc' | 'language'>,
  i: number,
): boolean => language.possessives.has(normAt(doc.tokens, i));
