import { fractionSign } from './digits.ts';
import { fold } from './fold.ts';
import { type Spelling, spellingOf } from './spellings.ts';

/** What a token is. A number holds digits with their inner separators, or is a fraction sign; a sign is one character. */
export const WORD = 1;
export const NUMBER = 2;
export const SIGN = 3;

/** Bits of `Tokens.flags`. */
export const CAPITAL = 1;
/** Two letters or more, all upper case. */
export const UPPER = 2;
/** No white space before it: '€' and '180', '19' and '-' and 'year'. */
export const GLUED = 4;
/** Written with full stops inside: 'U.S.', 'a.m.'; its norm has none. */
export const DOTTED = 8;
/** The first of its line: list items need no full stop. */
export const OPENS_LINE = 16;

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

const LETTER = /[\p{L}\p{M}]/u;
const UPPERCASE = /\p{Lu}/u;
const LOWERCASE = /\p{Ll}/u;

const isDigit = (c: number) => c >= 48 && c <= 57;
const isApostrophe = (c: number) => c === 0x27 || c === 0x2019 || c === 0x2bc;
/** Soft hyphen, zero-width space and joiners: inside a word they are not there. */
const isInvisible = (c: number) =>
  c === 0xad || (c >= 0x200b && c <= 0x200d) || c === 0x2060 || c === 0xfeff;
/** White space of any width: it ends a word and is no token. */
export const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0x1680 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x205f ||
  c === 0x3000;

function isLetter(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
  if (c >= 0xd800 && c <= 0xdfff)
    return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
  return LETTER.test(text.charAt(at));
}

const width = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** The end of 'U.S.' or 'a.m.' at `at`, or `at` where no dotted abbreviation stands there. */
function dottedEnd(text: string, at: number): number {
  let i = at;
  let letters = 0;
  while (isLetter(text, i) && text.charCodeAt(i + 1) === 46) {
    i += 2;
    letters += 1;
  }
  return letters >= 2 && !isLetter(text, i) ? i : at;
}

/** A possessive or other clitic that starts at an apostrophe is a token of its own. */
function isClitic(text: string, at: number): boolean {
  const c = text.charCodeAt(at + 1) | 32;
  return c === 115 && !isLetter(text, at + 2) && !isDigit(text.charCodeAt(at + 2));
}

function wordEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (isLetter(text, i)) i += width(text, i);
    else if (isInvisible(c) || isDigit(c)) i += 1;
    else if (isApostrophe(c) && isLetter(text, i + 1) && !isClitic(text, i)) i += 1;
    else break;
  }
  return i;
}

/** ISO 4217 codes that are written right before a sum: 'EUR38m'. */
const CURRENCIES: ReadonlySet<string> = new Set(
  'EUR USD GBP CHF SEK NOK DKK PLN CZK HUF RON BGN RSD TRY UAH AUD CAD JPY CNY'.split(' '),
);

/** The end of a currency's code to whose letters a sum is glued. */
function currencyEnd(text: string, at: number): number | undefined {
  const end = at + 3;
  return isDigit(text.charCodeAt(end)) && CURRENCIES.has(text.slice(at, end)) ? end : undefined;
}

function numberEnd(text: string, at: number): number {
  let i = at;
  while (isDigit(text.charCodeAt(i))) i += 1;
  for (;;) {
    const c = text.charCodeAt(i);
    const separator = c === 44 || c === 46 || isApostrophe(c);
    if (!separator || !isDigit(text.charCodeAt(i + 1))) return i;
    i += 1;
    while (isDigit(text.charCodeAt(i))) i += 1;
  }
}

function caseFlags(word: string): number {
  if (!UPPERCASE.test(word.charAt(0))) return 0;
  return CAPITAL | (word.length > 1 && !LOWERCASE.test(word) ? UPPER : 0);
}

/** Grows the columns of a token list while a text is scanned. */
class Columns {
  count = 0;
  /** Where the last token ended: one that starts there is glued to it. */
  lastEnd = 0;
  /** OPENS_LINE where a line has ended since the last token. */
  opensLine = OPENS_LINE;
  start: Int32Array<ArrayBuffer>;
  end: Int32Array<ArrayBuffer>;
  kind: Uint8Array<ArrayBuffer>;
  flags: Uint8Array<ArrayBuffer>;
  silent: Int32Array<ArrayBuffer>;
  silentMore: Int32Array<ArrayBuffer>;
  readonly norm: string[] = [];
  readonly spelling: Spelling[] = [];

  constructor(size: number) {
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.kind = new Uint8Array(size);
    this.flags = new Uint8Array(size);
    this.silent = new Int32Array(size);
    this.silentMore = new Int32Array(size);
  }

  push(start: number, end: number, glued: number, spelling: Spelling): void {
    if (this.count === this.start.length) this.#grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.kind[this.count] = spelling.kind;
    this.flags[this.count] = glued | this.opensLine | spelling.flags;
    this.silent[this.count] = spelling.silent;
    this.silentMore[this.count] = spelling.silentMore;
    this.norm.push(spelling.norm);
    this.spelling.push(spelling);
    this.count += 1;
  }

  #grow(): void {
    const bigger = new Columns(this.start.length * 2 + 16);
    bigger.start.set(this.start);
    bigger.end.set(this.end);
    bigger.kind.set(this.kind);
    bigger.flags.set(this.flags);
    bigger.silent.set(this.silent);
    bigger.silentMore.set(this.silentMore);
    this.start = bigger.start;
    this.end = bigger.end;
    this.kind = bigger.kind;
    this.flags = bigger.flags;
    this.silent = bigger.silent;
    this.silentMore = bigger.silentMore;
  }
}

const columnsFor = (text: string) => new Columns((text.length >> 2) + 16);

/** Splits a text into words, numbers and signs, in one pass; the only tokenisation there is. */
export function tokenise(text: string): Tokens {
  const out = columnsFor(text);
  scanUntil(text, 0, text.length, out);
  return out;
}

/** Characters that are split between two pauses. */
const SLICE = 20_000;

/** The same with pauses, so that a long text blocks nobody. */
export function* tokeniseInSlices(text: string): Generator<void, Tokens> {
  const out = columnsFor(text);
  for (let i = 0; i < text.length; ) {
    i = scanUntil(text, i, Math.min(text.length, i + SLICE), out);
    yield;
  }
  return out;
}

/** Splits what starts before `until`; says where the next token may start. */
function scanUntil(text: string, from: number, until: number, out: Columns): number {
  let i = from;
  while (i < until) {
    const c = text.charCodeAt(i);
    if (isSpace(c) || isInvisible(c)) {
      if (c === 10) out.opensLine = OPENS_LINE;
      i += 1;
      continue;
    }
    const glued = i > 0 && i === out.lastEnd ? GLUED : 0;
    i = scan(text, i, c, glued, out);
    out.lastEnd = i;
    out.opensLine = 0;
  }
  return i;
}

function scan(text: string, at: number, c: number, glued: number, out: Columns): number {
  if (isDigit(c)) {
    const end = numberEnd(text, at);
    out.push(at, end, glued, spellingOf(text.slice(at, end), asNumber));
    return end;
  }
  if (isLetter(text, at)) return scanWord(text, at, glued, out);
  if (isApostrophe(c) && glued && isClitic(text, at)) {
    out.push(at, at + 2, glued, spellingOf("'s", asClitic));
    return at + 2;
  }
  const end = at + width(text, at);
  // "prosecutors' office" is one phrase however its apostrophe is written.
  const sign = isApostrophe(c) && glued ? "'" : text.slice(at, end);
  out.push(at, end, glued, spellingOf(sign, asSign));
  return end;
}

function scanWord(text: string, at: number, glued: number, out: Columns): number {
  const dotted = dottedEnd(text, at);
  const end = dotted > at ? dotted : (currencyEnd(text, at) ?? wordEnd(text, at));
  out.push(at, end, glued, spellingOf(text.slice(at, end), dotted > at ? asDotted : asWord));
  return end;
}

const asNumber = (norm: string) => ({ norm, kind: NUMBER, flags: 0 });
const asClitic = (norm: string) => ({ norm, kind: WORD, flags: 0 });
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
