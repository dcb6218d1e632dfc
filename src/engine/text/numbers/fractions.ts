import { isHyphen } from '../signs.ts';
import { NUMBER, normAt, type Tokens } from '../tokens/tokens.ts';
import { fractionSign } from './digits.ts';
import { isGlued, isWord, type NumberHit, newHit } from './hit.ts';
import { times } from './scales.ts';
import type { NumberWords } from './words.ts';

/** Adds a fraction to a number: '2½', '2 1/2', '2 and a half'. */
export function addFraction(tokens: Tokens, hit: NumberHit, words: NumberWords): void {
  const fraction =
    tokens.kind[hit.to] === NUMBER
      ? writtenFraction(tokens, hit.to)
      : andFraction(tokens, hit.to, words);
  if (!fraction || hit.value === undefined) return;
  hit.value += fraction.value;
  hit.to = fraction.to;
}

/** The fraction in digits at token `i`: '½', '1/2'. */
function writtenFraction(tokens: Tokens, i: number): { value: number; to: number } | undefined {
  const sign = fractionSign(normAt(tokens, i));
  if (sign !== undefined) return { value: sign, to: i + 1 };
  const [top, bottom] = [normAt(tokens, i), normAt(tokens, i + 2)];
  const isOne = normAt(tokens, i + 1) === '/' && isGlued(tokens, i + 1) && isGlued(tokens, i + 2);
  if (!isOne || !PARTS.test(bottom) || !/^[1-7]$/.test(top) || top >= bottom) return undefined;
  return { value: Number(top) / Number(bottom), to: i + 3 };
}

/** What is halved, quartered and so on in print: not the day and month of '7 1/12'. */
const PARTS = /^[23458]$/;

/** The fraction behind 'and' at token `i`: 'and a half', 'and three quarters'. */
function andFraction(
  tokens: Tokens,
  i: number,
  words: NumberWords,
): { value: number; to: number } | undefined {
  // Hyphens may tie it: 'three-and-a-half'.
  const over = (at: number) => (isHyphen(tokens, at) ? at + 1 : at);
  const and = over(i);
  if (normAt(tokens, and) !== words.and) return undefined;
  const first = over(and + 1);
  // The article may be missing: 'two and half years'.
  const bare = plainFraction(tokens, first, words);
  if (bare?.to === first + 1) return bare;
  const article = words.articles.has(normAt(tokens, first));
  const top = article ? 1 : words.small.get(normAt(tokens, first));
  const second = over(first + 1);
  const bottom = words.denominators.get(normAt(tokens, second));
  if (top === undefined || bottom === undefined || top >= bottom) return undefined;
  return { value: top / bottom, to: second + 1 };
}

/** The number that a part of a scale is: 'half a million', 'a quarter of a million', 'half a dozen'. */
export function partOfScaleAt(
  tokens: Tokens,
  i: number,
  words: NumberWords,
): NumberHit | undefined {
  const fraction = plainFraction(tokens, i, words);
  if (!fraction) return undefined;
  let at = fraction.to;
  if (normAt(tokens, at) === words.of) at += 1;
  if (!words.articles.has(normAt(tokens, at))) return undefined;
  const scale = words.scales.get(normAt(tokens, at + 1));
  if (scale === undefined) return undefined;
  const hit = newHit({ from: i, to: at + 2, form: 'words' }, times(fraction.value, scale));
  hit.round = scale < 100;
  return hit;
}

/** A fraction by itself: 'a third'. */
export function fractionAt(tokens: Tokens, i: number, words: NumberWords): NumberHit | undefined {
  const fraction = plainFraction(tokens, i, words);
  return fraction && newHit({ from: i, to: fraction.to, form: 'fraction' }, fraction.value);
}

/** The fraction in words at a token: 'half', 'a third', 'two thirds', 'three-quarters'. */
function plainFraction(
  tokens: Tokens,
  i: number,
  words: NumberWords,
): { value: number; to: number } | undefined {
  const first = normAt(tokens, i);
  const alone = words.denominators.get(first);
  if (alone === 2) return { value: 1 / 2, to: i + 1 };
  const top = words.articles.has(first) ? 1 : words.small.get(first);
  if (top === undefined) return undefined;
  const at = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  const bottom = words.denominators.get(normAt(tokens, at));
  if (bottom === undefined || top >= bottom || !isWord(tokens, at)) return undefined;
  return { value: top / bottom, to: at + 1 };
}
