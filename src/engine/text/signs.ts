import { GLUED, hasFlag, normAt, SIGN, type Tokens } from './tokens/tokens.ts';

/** A hyphen, and the dashes that stand for one or for a pause, as the presses of all countries set them. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** The dashes alone, which stand for a pause and join no word. */
export const PAUSES: ReadonlySet<string> = new Set(['–', '—']);

/** For looking a comma up. */
export const COMMAS: ReadonlySet<string> = new Set([',']);

/** Straight and curled: behind a plural owner one stands by itself. */
export const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

/** Signs that join two halves of one word. */
const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);

/** Whether a folded word is the sign of a currency. */
export const isCurrencySign = (norm: string): boolean => /^\p{Sc}$/u.test(norm);

/** Whether a folded word is a hyphen. */
export const isHyphenSign = (norm: string): boolean => HYPHENS.has(norm);

/** Whether token `i` is a hyphen glued to what stands before it. */
export const isHyphen = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === SIGN && hasFlag(tokens, i, GLUED) && HYPHENS.has(normAt(tokens, i));

/** Whether token `i` stands alone in brackets: '(ABW)'. */
export const isInBrackets = ({ norm }: Pick<Tokens, 'norm'>, i: number): boolean =>
  i > 0 && norm[i - 1] === '(' && norm[i + 1] === ')';
