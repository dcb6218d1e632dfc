import { GLUED, hasFlag, nextOf, normAt, SIGN, type Tokens } from '../../text/tokens/tokens.ts';
import type { TermAt } from './words.ts';

/** Words that bear on a term only close before it stand within so many tokens. */
export const CLOSE = 3;
/** And those that reach further within so many. */
export const NEAR = 7;
/** How far before a term its clause is searched for what undoes it, in tokens. */
const BACK = 14;

/** The first token of the clause that a term stands in: after a comma, semicolon or clause word. */
export function clauseStart(
  tokens: Tokens,
  clause: ReadonlySet<string>,
  { from, first }: TermAt,
): number {
  for (let i = from - 1; i >= Math.max(first, from - BACK); i -= 1) {
    const norm = normAt(tokens, i);
    const isGlued = hasFlag(tokens, i + 1, GLUED);
    if (tokens.kind[i] === SIGN && (norm === ';' || norm === ':' || (norm === ',' && !isGlued)))
      return i + 1;
    if (clause.has(norm)) return i + 1;
  }
  return Math.max(first, from - BACK);
}

/** Whether one of the words stands before a term in its sentence, or so near before it. */
export const isBefore = (
  tokens: Tokens,
  words: ReadonlySet<string>,
  { from, first }: TermAt,
  reach = Number.POSITIVE_INFINITY,
): boolean => nextOf(tokens, words, Math.max(first, from - reach), from) < from;
