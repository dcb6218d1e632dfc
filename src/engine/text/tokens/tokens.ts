import { fold } from '../fold.ts';
import { fractionSign } from '../numbers/digits.ts';
import { inOneGo } from '../slices.ts';
import { Columns } from './columns.ts';
import { currencyEnd, dottedEnd, isClitic, numberEnd, STOP, wordEnd } from './ends.ts';
import { CAPITAL, CLITIC, DOTTED, GLUED, NUMBER, OPENS_LINE, SIGN, UPPER, WORD } from './kinds.ts';
import { newSpelling, type Spelling, spellingAt } from './spellings.ts';
import {
  isApostrophe,
  isDigit,
  isInvisible,
  isLetter,
  isSpace,
  type Units,
  unitsInSlices,
  unitsOf,
  width,
} from './units.ts';

export { CAPITAL, CLITIC, DOTTED, GLUED, NUMBER, OPENS_LINE, SIGN, UPPER, WORD } from './kinds.ts';

/** The tokens of a text as columns, so that a finder's inner loop allocates nothing. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** Folded words, numbers as written, signs as they are: what tables are keyed by. */
  readonly norm: readonly string[];
  readonly spelling: readonly Spelling[];
  /** The bits of the same names of each token's spelling: read in a row, a text costs no detours. */
  readonly silent: Int32Array;
  readonly silentMore: Int32Array;
}

/** Whether token `i` has one of the bits of `flag`; past either end of the text none has. */
export const hasFlag = ({ flags }: Pick<Tokens, 'flags'>, i: number, flag: number): boolean =>
  ((flags[i] ?? 0) & flag) !== 0;

/** The next token from `from` on, before `to`, that has one of the bits of `flag`; `to` where none has. */
export function nextWith(
  { flags, count }: Pick<Tokens, 'flags' | 'count'>,
  flag: number,
  from: number,
  to = count,
): number {
  let i = from;
  while (i < to && ((flags[i] ?? 0) & flag) === 0) i += 1;
  return i;
}

/** The next token from `from` on, before `to`, whose folded word is one of `words`; `to` where none is. */
export function nextOf(
  { norm }: Pick<Tokens, 'norm'>,
  words: ReadonlySet<string>,
  from: number,
  to: number,
): number {
  let i = from;
  while (i < to && !words.has(norm[i] as string)) i += 1;
  return i;
}

/** Skips signs from token `from` on before `to`, such as the bullet of a line. */
export function pastSigns({ kind }: Pick<Tokens, 'kind'>, from: number, to: number): number {
  let i = from;
  while (i < to && kind[i] === SIGN) i += 1;
  return i;
}

/** Whether one of `words` stands from token `from` on before `to`, as far as the text goes; no list of words is cut out for it. */
export const hasOneOf = (
  tokens: Pick<Tokens, 'norm' | 'count'>,
  words: ReadonlySet<string>,
  from: number,
  to: number,
): boolean => {
  const end = Math.min(to, tokens.count);
  return nextOf(tokens, words, Math.max(0, from), end) < end;
};

/**
 * The folded word of token `i`; past either end of the text it is empty. A list that is asked for what stands
 * at -1 looks for a property of that name, and is slow to read there ever after.
 */
export const normAt = ({ norm }: Pick<Tokens, 'norm'>, i: number): string =>
  (i >= 0 ? norm[i] : undefined) ?? '';

const UPPERCASE = /\p{Lu}/u;
const LOWERCASE = /\p{Ll}/u;

function caseFlags(word: string): number {
  if (!UPPERCASE.test(word.charAt(0))) return 0;
  return CAPITAL | (word.length > 1 && !LOWERCASE.test(word) ? UPPER : 0);
}

/** Splits a text into words, numbers and signs, in one pass; the only tokenisation there is. */
export const tokenise = (text: string): Tokens => inOneGo(tokeniseInSlices(text));

const phrase = new Columns(64);

/** The folded words of a phrase, split as texts are, all in the same columns. */
export function normsOf(text: string): readonly string[] {
  phrase.clear();
  scanUntil(unitsOf(text), 0, text.length, phrase);
  return phrase.norm.slice();
}

/** Characters that are split between two pauses. */
const SLICE = 20_000;

/** Splits a text into words, numbers and signs with pauses, so that a long one blocks nobody. */
export function* tokeniseInSlices(text: string): Generator<void, Tokens> {
  const units = yield* unitsInSlices(text);
  const out = new Columns((text.length >> 2) + 16);
  for (let i = 0; i < units.length; ) {
    i = scanUntil(units, i, Math.min(units.length, i + SLICE), out);
    yield;
  }
  out.close();
  return out;
}

/** Splits what starts before `until`; says where the next token may start. */
function scanUntil(units: Units, from: number, until: number, out: Columns): number {
  let i = from;
  while (i < until) {
    const c = units[i] ?? 0;
    if (isSpace(c) || isInvisible(c)) {
      if (c === 10) out.opensLine = OPENS_LINE;
      i += 1;
      continue;
    }
    const glued = i > 0 && i === out.lastEnd ? GLUED : 0;
    i = scan(units, i, c, glued, out);
    out.lastEnd = i;
    out.opensLine = 0;
  }
  return i;
}

function scan(units: Units, at: number, c: number, glued: number, out: Columns): number {
  if (isDigit(c)) {
    const end = numberEnd(units, at);
    out.push(at, end, glued, spellingAt(units, at, end, asNumber));
    return end;
  }
  if (isLetter(units, at)) return scanWord(units, at, glued, out);
  if (isApostrophe(c) && glued && isClitic(units, at)) {
    out.push(at, at + 2, glued, SPELT_CLITIC);
    return at + 2;
  }
  const end = at + width(units, at);
  // The apostrophe of a plural owner is stored in one form, so that "prosecutors' office" is one phrase however it is
  // written.
  const isOne = isApostrophe(c) && glued !== 0;
  out.push(at, end, glued, isOne ? APOSTROPHE : spellingAt(units, at, end, asSign));
  return end;
}

function scanWord(units: Units, at: number, glued: number, out: Columns): number {
  const dotted = units[at + 1] === STOP ? dottedEnd(units, at) : at;
  const end = dotted > at ? dotted : (currencyEnd(units, at) ?? wordEnd(units, at));
  out.push(at, end, glued, spellingAt(units, at, end, dotted > at ? asDotted : asWord));
  return end;
}

const asNumber = (norm: string) => ({ norm, kind: NUMBER, flags: 0 });
const asSign = (norm: string) => ({
  norm,
  kind: fractionSign(norm) === undefined ? SIGN : NUMBER,
  flags: 0,
});
const asWord = (word: string) => ({ norm: fold(word), kind: WORD, flags: caseFlags(word) });

function asDotted(written: string) {
  const word = written.replaceAll('.', '');
  return { norm: fold(word), kind: WORD, flags: DOTTED | caseFlags(word) };
}

const SPELT_CLITIC = newSpelling({ norm: CLITIC, kind: WORD, flags: 0 });
const APOSTROPHE = newSpelling(asSign("'"));
