import { isHyphen } from '../signs.ts';
import { normAt, type Tokens } from '../tokens/tokens.ts';
import { addFraction } from './fractions.ts';
import { isWord, type NumberHit, newHit } from './hit.ts';
import { scaleDigits, times } from './scales.ts';
import type { NumberWords } from './words.ts';

/** Adds up number words from left to right. */
class WordSum {
  total = 0;
  current = 0;
  /** The last small number, so that 'thirty' takes 'five' and 'five' takes nothing. */
  last = Number.POSITIVE_INFINITY;
  /** The scale that the total is counted in: a smaller one adds to it, a larger one multiplies it. */
  unit = 0;
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
      if (value < this.unit) this.total += times(this.current || 1, value);
      else this.total = times(this.total + this.current || 1, value);
      this.unit = value;
      this.current = 0;
    }
  }
}

/** A number spelled out: 'a hundred and thirty', 'twenty-five thousand'. */
export function wordsAt(tokens: Tokens, i: number, words: NumberWords): NumberHit | undefined {
  const sum = new WordSum();
  let to = startOfWords(tokens, i, words, sum);
  if (to === undefined) return undefined;
  for (let next = stepWord(tokens, to, words, sum); next; next = stepWord(tokens, to, words, sum))
    to = next;
  const value = sum.total + sum.current;
  const hit = newHit({ from: i, to, form: 'words' }, value);
  hit.round = sum.round;
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
  const first = words.small.get(normAt(tokens, i));
  if (first !== undefined) {
    sum.small(first);
    return i + 1;
  }
  const group = words.groups.get(normAt(tokens, i));
  if (group !== undefined) {
    sum.current = group;
    return i + 1;
  }
  if (!words.articles.has(normAt(tokens, i)) || !isWord(tokens, i + 1)) return undefined;
  const scale = words.scales.get(normAt(tokens, i + 1));
  const counted = scale ?? words.groups.get(normAt(tokens, i + 1));
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
  else if (normAt(tokens, at) === words.and && sum.last === Number.POSITIVE_INFINITY) at += 1;
  if (!isWord(tokens, at)) return undefined;
  const word = normAt(tokens, at);
  const scale = at === to || hyphen ? words.scales.get(word) : undefined;
  if (scale !== undefined) {
    sum.scale(scale);
    return at + 1;
  }
  const small = words.small.get(word);
  if (small === undefined || small === 0) return undefined;
  if (at !== to && !hyphen && startsOwnCount(tokens, at, words)) return undefined;
  return sum.small(small) ? at + 1 : undefined;
}

/** Whether a number behind 'and' opens a fraction ('two thirds'), which does not go on from the sum before it. */
function startsOwnCount(tokens: Tokens, at: number, words: NumberWords): boolean {
  return words.denominators.has(normAt(tokens, at + 1));
}
