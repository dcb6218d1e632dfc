import type { Draft } from '../../draft.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import { COMMA } from './ahead/view.ts';

/** Tokens of a remark between commas. */
const LONGEST = 14;

/** Where a remark that a comma at token `i` closes begins: ', worth two million, in'; `i` itself where none does. */
export function asideStart({ doc: { tokens }, language }: Draft, i: number, start: number): number {
  if (tokens.norm[i] !== COMMA) return i;
  const { asides, breaks } = language.places.roles;
  for (let at = i - 1; at >= Math.max(start, i - LONGEST); at -= 1) {
    const norm = normAt(tokens, at);
    if (norm === COMMA) return asides.has(normAt(tokens, at + 1)) ? at : i;
    if (breaks.has(norm)) return i;
  }
  return i;
}
