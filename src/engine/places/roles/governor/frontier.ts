import type { Draft } from '../../../draft.ts';
import { normAt } from '../../../text/tokens/tokens.ts';
import type { Governed } from '../way.ts';
import type { Hanging } from './hanging.ts';

/** 'taken across the border between Serbia and', 'trucked over the border at'. */
export function atFrontier({ draft, roles, at, norm, noun }: Hanging): Governed | undefined {
  if (!roles.frontiers.has(noun)) return undefined;
  const isBetween = roles.between.has(norm);
  if ((isBetween || draft.language.places.strictLocatives.has(norm)) && isOver(draft, at - 2))
    return { role: 'transit', way: 'over', at };
  return isBetween ? { at } : undefined;
}

/** 'over the border', 'across the border'. */
const isOver = ({ doc: { tokens }, language: { places } }: Draft, i: number): boolean =>
  places.roles.over.has(normAt(tokens, i)) || places.roles.over.has(normAt(tokens, i - 1));
