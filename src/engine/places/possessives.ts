import type { Draft } from '../draft.ts';
import { normAt } from '../text/tokens/tokens.ts';

/** Whether token `i` makes an owner of the place before it: 'Spain's coast' is of Spain, and not in it. */
export const isPossessive = ({ doc, language }: Draft, i: number): boolean =>
  language.places.possessives.has(normAt(doc.tokens, i));
