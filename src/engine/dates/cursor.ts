import type { Doc } from '../text/doc.ts';
import { CAPITAL, GLUED, hasFlag, NUMBER, normAt, SIGN, WORD } from '../text/tokens/tokens.ts';
import { opensDate } from './openers.ts';
import type { DateWords } from './words.ts';

const YEAR = /^(?:19|20)\d\d$/;
const SMALL = /^\d{1,2}$/;
const TWO_DIGITS = /^\d\d$/;
const APOSTROPHE = /^['’‘]$/;
/** From these two digits on a year is one of the century before. */
const OLD = 50;

/** The tokens of a text as a reader of dates sees them; past either end there is nothing. */
export class Cursor {
  readonly doc: Doc;
  readonly words: DateWords;

  constructor(doc: Doc, words: DateWords) {
    this.doc = doc;
    this.words = words;
  }

  norm(i: number): string {
    return normAt(this.doc.tokens, i);
  }

  /** The first token from `from` on where a date may begin: a number, or one of the few words that open one. */
  nextOpener(from: number): number {
    return opensDate(this.words).next(this.doc.tokens, from);
  }

  isWord(i: number): boolean {
    return this.doc.tokens.kind[i] === WORD;
  }

  isNumber(i: number): boolean {
    return this.doc.tokens.kind[i] === NUMBER;
  }

  isSign(i: number, sign: string): boolean {
    return this.doc.tokens.kind[i] === SIGN && this.norm(i) === sign;
  }

  isCapital(i: number): boolean {
    return hasFlag(this.doc.tokens, i, CAPITAL);
  }

  isGlued(i: number): boolean {
    return hasFlag(this.doc.tokens, i, GLUED);
  }

  /** A year written with four digits at `i`. */
  year(i: number): number | undefined {
    return this.isNumber(i) && YEAR.test(this.norm(i)) ? Number(this.norm(i)) : undefined;
  }

  /** The year at `i` behind a day, a month or a season, and the token after it: '2023', or "'23", whose century is left out. */
  yearOf(i: number): { year: number | undefined; to: number } {
    const year = this.year(i);
    if (year !== undefined) return { year, to: i + 1 };
    const isShort = APOSTROPHE.test(this.norm(i)) && this.isGlued(i + 1) && this.isNumber(i + 1);
    const written = isShort ? this.norm(i + 1) : '';
    if (!TWO_DIGITS.test(written)) return { year, to: i };
    return { year: Number(written) + (Number(written) < OLD ? 2000 : 1900), to: i + 2 };
  }

  /** A day of the month at `i`, and the token after it (past 'th'). */
  day(i: number): { day: number; to: number } | undefined {
    if (!this.isNumber(i) || !SMALL.test(this.norm(i))) return undefined;
    const day = Number(this.norm(i));
    if (day < 1 || day > 31) return undefined;
    const ordinal = this.isGlued(i + 1) && this.words.ordinals.has(this.norm(i + 1));
    return { day, to: ordinal ? i + 2 : i + 1 };
  }

  /** A month's number at `i`; months are names and written with a capital. */
  month(i: number): number | undefined {
    return this.isWord(i) && this.isCapital(i) ? this.words.months.get(this.norm(i)) : undefined;
  }

  /** The token after a full stop that ends a short form: 'Feb. 7'. One that ends the sentence too is the sentence's. */
  afterStop(i: number): number {
    if (!this.isSign(i, '.') || !this.isGlued(i) || this.norm(i - 1).length > 4) return i;
    return this.doc.sentenceOf[i + 1] === this.doc.sentenceOf[i] ? i + 1 : i;
  }

  /** How many of something a word or a number at `i` says. */
  count(i: number): number | undefined {
    if (this.isNumber(i) && SMALL.test(this.norm(i))) return Number(this.norm(i));
    return this.words.numbers.get(this.norm(i));
  }
}
