import { isHyphen } from '../signs.ts';
import { normAt, type Tokens } from '../tokens/tokens.ts';
import { isGlued, isWord, type NumberHit } from './hit.ts';
import type { NumberWords } from './words.ts';

/** Multiplies digits by the scale behind them: '4.5 million', '10m', '500k', '10-million'; '7th' is no number. */
export function scaleDigits(
  tokens: Tokens,
  hit: NumberHit,
  words: NumberWords,
): NumberHit | undefined {
  const hyphen = isHyphen(tokens, hit.to) && words.scales.has(normAt(tokens, hit.to + 1));
  const at = hyphen ? hit.to + 1 : hit.to;
  if (!isWord(tokens, at)) return hit;
  const word = normAt(tokens, at);
  const glued = isGlued(tokens, at) && !hyphen;
  if (glued && words.ordinalEndings.has(word)) return undefined;
  const scale = words.scales.get(word);
  const suffix = words.suffixes.get(word);
  if (hit.value === undefined) return hit;
  if (scale !== undefined) {
    const value = times(hit.value, scale);
    return scaledAgain(tokens, { ...hit, value, grouped: undefined, scale, to: at + 1 }, words);
  }
  if (suffix !== undefined && (glued || word.length > 1))
    return {
      ...hit,
      unscaled: hit.value,
      value: times(hit.value, suffix),
      scale: suffix,
      to: at + 1,
    };
  return hit;
}

/** Multiplies by a second scale right behind the first: '2 thousand million'. */
function scaledAgain(tokens: Tokens, hit: NumberHit, words: NumberWords): NumberHit {
  const next = words.scales.get(normAt(tokens, hit.to));
  if (next === undefined || !isWord(tokens, hit.to)) return hit;
  return { ...hit, value: times(hit.value ?? 0, next), to: hit.to + 1 };
}

/** Multiplies without the dust of binary fractions: 8.6 million is 8600000. */
export function times(a: number, b: number): number {
  const product = a * b;
  const isExact = Number.isInteger(product) && Math.abs(product) < 10 ** DIGITS;
  return isExact ? product : Number(product.toPrecision(DIGITS));
}

/** How many digits of a product are exact. */
const DIGITS = 15;
