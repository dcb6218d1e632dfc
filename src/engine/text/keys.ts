import { joined } from './name-chains.ts';
import { normAt, SIGN, type Tokens } from './tokens/tokens.ts';

/** The folded key of a run of tokens, words joined by one space, as the gazetteer's keys are. */
export function keyOf(tokens: Tokens, from: number, to: number): string {
  let key = '';
  for (let i = from; i < to; i += 1) {
    if (tokens.kind[i] !== SIGN) key = joined(key, normAt(tokens, i));
  }
  return key;
}
