import { bySpelling } from '../by-spelling.ts';
import { compiledOnce } from '../compiled.ts';
import { isHyphen } from '../signs.ts';
import { GLUED, hasFlag, NUMBER, normAt, type Tokens } from '../tokens/tokens.ts';
import { fractionSign, readDigits } from './digits.ts';
import { addFraction, fractionAt, partOfScaleAt } from './fractions.ts';
import { isWord, type NumberHit, newHit } from './hit.ts';
import { scaleDigits } from './scales.ts';
import { wordsAt } from './sums.ts';
import type { NumberWords } from './words.ts';

/** Reads the number that starts at token `i`, however it is written. */
export function readNumber(tokens: Tokens, i: number, words: NumberWords): NumberHit | undefined {
  if (tokens.kind[i] === NUMBER) return digitsAt(tokens, i, words);
  if (!isWord(tokens, i) || isPlainArticle(tokens, i, words)) return undefined;
  return (
    vagueAt(tokens, i, words) ??
    partOfScaleAt(tokens, i, words) ??
    fractionAt(tokens, i, words) ??
    wordsAt(tokens, i, words)
  );
}

/** Whether an article has nothing behind it that makes it a number, which is so for nearly all: 'a man'. */
function isPlainArticle(tokens: Tokens, i: number, words: NumberWords): boolean {
  const article = normAt(tokens, i);
  if (!words.articles.has(article) || words.small.has(article)) return false;
  const next = tokens.spelling[i + 1];
  return next === undefined || !(goesOnFromArticle(words)(next) || isHyphen(tokens, i + 1));
}

/** Whether a word can make a number of the article before it: 'a dozen', 'a third', 'a few hundred'. */
const goesOnFromArticle = compiledOnce(
  ({ denominators, groups, scales, severals, vagueGroups }: NumberWords) =>
    bySpelling((norm) =>
      [denominators, groups, scales, severals, vagueGroups].some((some) => some.has(norm)),
    ),
);

/** Numbers above are codes, and would lose digits. */
const LARGEST = 1e15;

function digitsAt(tokens: Tokens, i: number, words: NumberWords): NumberHit | undefined {
  const sign = fractionSign(normAt(tokens, i));
  if (sign !== undefined) return newHit({ from: i, to: i + 1, form: 'fraction' }, sign);
  const joined = joinGroups(tokens, i);
  const digits = readDigits(joined.written);
  if (!digits || digits.value > LARGEST) return undefined;
  const hit = newHit({ from: i, to: joined.to, form: 'digits' }, digits.value);
  hit.grouped = digits.grouped;
  addFraction(tokens, hit, words);
  return scaleDigits(tokens, hit, words);
}

/** Twenty-one digits: more is no count of anything. */
const MOST_GROUPS = 7;

/** Joins groups of three digits with one space between them: '40 000' and '1 234,5'. */
function joinGroups(tokens: Tokens, i: number): { written: string; to: number } {
  let written = normAt(tokens, i);
  let to = i + 1;
  if (isThousands(tokens, to) && isLeading(written))
    return { written: `${written}000`, to: to + 2 };
  if (tokens.kind[to] !== NUMBER || !isLeading(written)) return { written, to };
  while (
    to - i < MOST_GROUPS &&
    tokens.kind[to] === NUMBER &&
    (tokens.start[to] ?? 0) - (tokens.end[to - 1] ?? 0) === 1 &&
    /^\d{3}(?:[.,]\d+)?$/.test(normAt(tokens, to))
  ) {
    const group = normAt(tokens, to);
    to += 1;
    written += group.length === 3 ? group : group.replace(',', '.');
    if (group.length > 3) break;
  }
  return { written, to };
}

/** Digits that may lead groups of three. */
const isLeading = (written: string): boolean => /^[1-9]\d{0,2}$/.test(written);

/** Whether a stray space separates three noughts from their comma, which are no number of their own: '8, 000'. */
const isThousands = (tokens: Tokens, comma: number): boolean =>
  normAt(tokens, comma + 1) === '000' &&
  normAt(tokens, comma) === ',' &&
  hasFlag(tokens, comma, GLUED) &&
  (tokens.start[comma + 1] ?? 0) - (tokens.end[comma] ?? 0) === 1;

/** The vague number at a token: 'dozens', 'hundreds of thousands', 'several hundred', 'a few dozen'. */
function vagueAt(tokens: Tokens, i: number, words: NumberWords): NumberHit | undefined {
  let at = i;
  if (words.articles.has(normAt(tokens, at)) && words.severals.has(normAt(tokens, at + 1))) at += 1;
  if (words.severals.has(normAt(tokens, at)) && words.scales.has(normAt(tokens, at + 1))) {
    let to = at + 2;
    while (words.scales.has(normAt(tokens, to)) && isWord(tokens, to)) to += 1;
    return newHit({ from: i, to, form: 'vague' }, undefined);
  }
  // Some need 'of', because they are nouns without it: 'a couple of customers', 'a handful of shops'.
  if (
    words.articles.has(normAt(tokens, i)) &&
    words.vagueGroups.has(normAt(tokens, i + 1)) &&
    normAt(tokens, i + 2) === words.of
  )
    return newHit({ from: i, to: i + 2, form: 'vague' }, undefined);
  if (!words.vague.has(normAt(tokens, i))) return undefined;
  let to = i + 1;
  // Scales may follow: 'tens of millions', 'tens of million'.
  const goesOn = (norm: string) => words.vague.has(norm) || words.scales.has(norm);
  while (normAt(tokens, to) === words.of && goesOn(normAt(tokens, to + 1))) to += 2;
  return newHit({ from: i, to, form: 'vague' }, undefined);
}
