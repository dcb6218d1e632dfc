import { fractionSign, readDigits } from './digits.ts';
import type { NumberWords } from './number-words.ts';
import { GLUED, NUMBER, SIGN, type Tokens, WORD } from './tokens.ts';

/** A number read from tokens `from` up to, not including, `to`. */
export interface NumberHit {
  from: number;
  to: number;
  /** Absent for 'dozens', 'several hundred'. */
  value?: number;
  /** The reading of '1.500' as one thousand five hundred. */
  grouped?: number;
  form: 'digits' | 'words' | 'fraction' | 'vague';
  /** A glued suffix that could be something else ('100m'): the value without it. */
  unscaled?: number;
  /** Read from 'a dozen', 'half a million': a round number that stands for 'about'. */
  round?: boolean;
  /** The scale said with it: a million in '4.5 million', shared by '20 to 100 billion'. */
  scale?: number;
}

const norm = (tokens: Tokens, i: number) => tokens.norm[i] ?? '';
const isWord = (tokens: Tokens, i: number) => tokens.kind[i] === WORD;
const isGlued = (tokens: Tokens, i: number) => ((tokens.flags[i] ?? 0) & GLUED) !== 0;
const isHyphen = (tokens: Tokens, i: number) =>
  tokens.kind[i] === SIGN && isGlued(tokens, i) && /^[-‐‑]$/.test(norm(tokens, i));

/** Reads the number that starts at token `i`, however it is written. */
export function readNumber(tokens: Tokens, i: number, words: NumberWords): NumberHit | undefined {
  if (tokens.kind[i] === NUMBER) return digitsAt(tokens, i, words);
  if (!isWord(tokens, i)) return undefined;
  return (
    vagueAt(tokens, i, words) ??
    partOfScaleAt(tokens, i, words) ??
    fractionAt(tokens, i, words) ??
    wordsAt(tokens, i, words)
  );
}

/** Numbers above are codes, and would lose digits. */
const LARGEST = 1e15;

function digitsAt(tokens: Tokens, i: number, words: NumberWords): NumberHit | undefined {
  const sign = fractionSign(norm(tokens, i));
  if (sign !== undefined) return { from: i, to: i + 1, value: sign, form: 'fraction' };
  const joined = joinGroups(tokens, i);
  const digits = readDigits(joined.written);
  if (!digits || digits.value > LARGEST) return undefined;
  const hit: NumberHit = { from: i, to: joined.to, value: digits.value, form: 'digits' };
  if (digits.grouped !== undefined) hit.grouped = digits.grouped;
  addFraction(tokens, hit, words);
  return scaleDigits(tokens, hit, words);
}

/** Twenty-one digits: more is no count of anything. */
const MOST_GROUPS = 7;

/** '40 000' and '1 234,5': groups of three after one space are one number. */
function joinGroups(tokens: Tokens, i: number): { written: string; to: number } {
  let written = norm(tokens, i);
  let to = i + 1;
  if (!/^\d{1,3}$/.test(written) || written.startsWith('0')) return { written, to };
  while (
    to - i < MOST_GROUPS &&
    tokens.kind[to] === NUMBER &&
    (tokens.start[to] ?? 0) - (tokens.end[to - 1] ?? 0) === 1 &&
    /^\d{3}(?:[.,]\d+)?$/.test(norm(tokens, to))
  ) {
    const group = norm(tokens, to);
    to += 1;
    written += group.length === 3 ? group : group.replace(',', '.');
    if (group.length > 3) break;
  }
  return { written, to };
}

/** '2½', '2 and a half'. */
function addFraction(tokens: Tokens, hit: NumberHit, words: NumberWords): void {
  const sign = tokens.kind[hit.to] === NUMBER ? fractionSign(norm(tokens, hit.to)) : undefined;
  if (sign !== undefined && hit.value !== undefined) {
    hit.value += sign;
    hit.to += 1;
    return;
  }
  const and = andFraction(tokens, hit.to, words);
  if (and && hit.value !== undefined) {
    hit.value += and.value;
    hit.to = and.to;
  }
}

/** 'and a half', 'and three quarters' at token `i`. */
function andFraction(
  tokens: Tokens,
  i: number,
  words: NumberWords,
): { value: number; to: number } | undefined {
  if (norm(tokens, i) !== words.and) return undefined;
  const article = words.articles.has(norm(tokens, i + 1));
  const top = article ? 1 : words.small[norm(tokens, i + 1)];
  const bottom = words.denominators[norm(tokens, i + 2)];
  if (top === undefined || bottom === undefined || top >= bottom) return undefined;
  return { value: top / bottom, to: i + 3 };
}

/** '4.5 million', '10m', '500k', '10-million'; '7th' is no number. */
function scaleDigits(tokens: Tokens, hit: NumberHit, words: NumberWords): NumberHit | undefined {
  const hyphen = isHyphen(tokens, hit.to) && words.scales[norm(tokens, hit.to + 1)] !== undefined;
  const at = hyphen ? hit.to + 1 : hit.to;
  if (!isWord(tokens, at)) return hit;
  const word = norm(tokens, at);
  const glued = isGlued(tokens, at) && !hyphen;
  if (glued && words.ordinalEndings.has(word)) return undefined;
  const scale = words.scales[word];
  const suffix = words.suffixes[word];
  if (hit.value === undefined) return hit;
  if (scale !== undefined) return scaleUp(tokens, hit, scale, at, words);
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

function scaleUp(
  tokens: Tokens,
  hit: NumberHit,
  scale: number,
  at: number,
  words: NumberWords,
): NumberHit {
  const scaled: NumberHit = { ...hit, value: times(hit.value ?? 0, scale), scale, to: at + 1 };
  delete scaled.grouped;
  const next = words.scales[norm(tokens, at + 1)];
  if (next === undefined || !isWord(tokens, at + 1)) return scaled;
  return { ...scaled, value: times(scaled.value ?? 0, next), to: at + 2 };
}

/** Multiplies without the dust of binary fractions: 8.6 million is 8600000. */
function times(a: number, b: number): number {
  return Number((a * b).toPrecision(15));
}

/** 'dozens', 'hundreds of thousands', 'several hundred', 'a few dozen'. */
function vagueAt(tokens: Tokens, i: number, words: NumberWords): NumberHit | undefined {
  let at = i;
  if (words.articles.has(norm(tokens, at)) && words.severals.has(norm(tokens, at + 1))) at += 1;
  if (words.severals.has(norm(tokens, at)) && words.scales[norm(tokens, at + 1)] !== undefined) {
    let to = at + 2;
    while (words.scales[norm(tokens, to)] !== undefined && isWord(tokens, to)) to += 1;
    return { from: i, to, form: 'vague' };
  }
  // 'a couple of customers', 'a handful of shops'; without 'of' they are nouns.
  if (
    words.articles.has(norm(tokens, i)) &&
    words.vagueGroups.has(norm(tokens, i + 1)) &&
    norm(tokens, i + 2) === words.of
  )
    return { from: i, to: i + 2, form: 'vague' };
  if (!words.vague.has(norm(tokens, i))) return undefined;
  let to = i + 1;
  while (norm(tokens, to) === words.of && words.vague.has(norm(tokens, to + 1))) to += 2;
  return { from: i, to, form: 'vague' };
}

/** 'half a million', 'a quarter of a million', 'half a dozen': a part of a scale is a number. */
function partOfScaleAt(tokens: Tokens, i: number, words: NumberWords): NumberHit | undefined {
  const fraction = plainFraction(tokens, i, words);
  if (!fraction) return undefined;
  let at = fraction.to;
  if (norm(tokens, at) === words.of) at += 1;
  if (!words.articles.has(norm(tokens, at))) return undefined;
  const scale = words.scales[norm(tokens, at + 1)];
  if (scale === undefined) return undefined;
  const hit: NumberHit = {
    from: i,
    to: at + 2,
    value: times(fraction.value, scale),
    form: 'words',
  };
  return scale < 100 ? { ...hit, round: true } : hit;
}

function fractionAt(tokens: Tokens, i: number, words: NumberWords): NumberHit | undefined {
  const fraction = plainFraction(tokens, i, words);
  return fraction && { from: i, to: fraction.to, value: fraction.value, form: 'fraction' };
}

/** 'half', 'a third', 'two thirds', 'three-quarters'. */
function plainFraction(
  tokens: Tokens,
  i: number,
  words: NumberWords,
): { value: number; to: number } | undefined {
  const alone = words.denominators[norm(tokens, i)];
  if (alone === 2) return { value: 1 / 2, to: i + 1 };
  const top = words.articles.has(norm(tokens, i)) ? 1 : words.small[norm(tokens, i)];
  if (top === undefined) return undefined;
  const at = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  const bottom = words.denominators[norm(tokens, at)];
  if (bottom === undefined || top >= bottom || !isWord(tokens, at)) return undefined;
  return { value: top / bottom, to: at + 1 };
}

/** Adds up number words from left to right. */
class WordSum {
  total = 0;
  current = 0;
  /** The last small number, so that 'thirty' takes 'five' and 'five' takes nothing. */
  last = Number.POSITIVE_INFINITY;
  round = false;

  small(value: number): boolean {
    const fits =
      this.last === Number.POSITIVE_INFINITY || (this.last >= 20 && value < 10 && value > 0);
    if (!fits) return false;
    this.current += value;
    this.last = value;
    return true;
  }

  scale(value: number): void {
    this.last = Number.POSITIVE_INFINITY;
    if (value === 100 || value < 100) this.current = times(this.current || 1, value);
    else {
      this.total = times(this.total + (this.current || 1), value);
      this.current = 0;
    }
  }
}

function wordsAt(tokens: Tokens, i: number, words: NumberWords): NumberHit | undefined {
  const sum = new WordSum();
  let to = startOfWords(tokens, i, words, sum);
  if (to === undefined) return undefined;
  for (let next = stepWord(tokens, to, words, sum); next; next = stepWord(tokens, to, words, sum))
    to = next;
  const value = sum.total + sum.current;
  const hit: NumberHit = { from: i, to, value, form: 'words' };
  if (sum.round) hit.round = true;
  addFraction(tokens, hit, words);
  return scaleDigits(tokens, hit, words) ?? hit;
}

/** The first word: a small number, or a scale or group after an article. */
function startOfWords(
  tokens: Tokens,
  i: number,
  words: NumberWords,
  sum: WordSum,
): number | undefined {
  const first = words.small[norm(tokens, i)];
  if (first !== undefined) {
    sum.small(first);
    return i + 1;
  }
  const group = words.groups[norm(tokens, i)];
  if (group !== undefined) {
    sum.current = group;
    return i + 1;
  }
  if (!words.articles.has(norm(tokens, i)) || !isWord(tokens, i + 1)) return undefined;
  const scale = words.scales[norm(tokens, i + 1)];
  const counted = scale ?? words.groups[norm(tokens, i + 1)];
  if (counted === undefined) return undefined;
  if (scale !== undefined) sum.scale(scale);
  else sum.current = counted;
  sum.round = scale !== undefined && scale < 100;
  return i + 2;
}

/** The token after one more word of the number, or nothing where the number ends. */
function stepWord(
  tokens: Tokens,
  to: number,
  words: NumberWords,
  sum: WordSum,
): number | undefined {
  let at = to;
  const hyphen = isHyphen(tokens, at);
  if (hyphen) at += 1;
  else if (norm(tokens, at) === words.and && sum.last === Number.POSITIVE_INFINITY) at += 1;
  if (!isWord(tokens, at)) return undefined;
  const word = norm(tokens, at);
  const scale = at === to || hyphen ? words.scales[word] : undefined;
  if (scale !== undefined) {
    sum.scale(scale);
    return at + 1;
  }
  const small = words.small[word];
  if (small === undefined || small === 0) return undefined;
  if (at !== to && !hyphen && startsOwnCount(tokens, at, words)) return undefined;
  return sum.small(small) ? at + 1 : undefined;
}

/** 'a million and two brothers' would be two numbers; only a bare small number continues one. */
function startsOwnCount(tokens: Tokens, at: number, words: NumberWords): boolean {
  return words.denominators[norm(tokens, at + 1)] !== undefined;
}
