import type { Draft } from '../../../draft.ts';
import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Governed } from '../way.ts';
import type { Hanging } from './hanging.ts';

/**
 * Reads a place whose border is crossed: 'taken across the border between Serbia and', 'trucked over the border at'.
 */
export function atFrontier({ draft, roles, at, norm, noun }: Hanging): Governed | undefined {
  if (!roles.frontiers.has(noun)) return undefined;
  const isBetween = roles.between.has(norm);
  if ((isBetween || draft.language.places.strictLocatives.has(norm)) && isOver(draft, at - 2))
    return { role: 'transit', way: 'over', at };
  return isBetween ? { at } : undefined;
}

/** Tokens from 'over' to the border. */
const OVER = 3;

/**
 * Whether a word for crossing stands before the border: 'over the border', 'across the Greek border',
 * 'via the land border'.
 */
const isOver = ({ doc: { tokens }, language: { places } }: Draft, i: number): boolean =>
  hasOneOf(tokens, places.roles.over, i + 1 - OVER, i + 1) ||
  hasOneOf(tokens, places.roles.via, i + 1 - OVER, i + 1);
