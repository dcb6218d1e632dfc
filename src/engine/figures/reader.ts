import type { Draft } from '../draft.ts';
import { blockAt, type Doc, spanOf } from '../text/doc.ts';
import type { NumberWords } from '../text/number-words.ts';
import {
  CAPITAL,
  GLUED,
  hasFlag,
  NUMBER,
  OPENS_LINE,
  SIGN,
  type Tokens,
  WORD,
} from '../text/tokens.ts';
import type { Span } from '../types.ts';
import type { GrammarWords } from './grammar-words.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';

/** A document with the words to read it by: what every rule of this folder takes. */
export interface Reader {
  readonly doc: Doc;
  readonly tokens: Tokens;
  readonly numbers: NumberWords;
  readonly lexicon: Lexicon;
  readonly grammar: GrammarWords;
  readonly draft: Draft;
}

/** Opens a draft for the rules of this folder. */
export function readerOf(draft: Draft): Reader {
  const lexicon = lexiconOf(draft.language.figures, draft.language.numbers);
  return {
    doc: draft.doc,
    tokens: draft.doc.tokens,
    numbers: draft.language.numbers,
    lexicon,
    grammar: lexicon.grammar,
    draft,
  };
}

/** The folded word at `i`, empty outside the text. */
export const wordAt = ({ tokens }: Reader, i: number): string =>
  i >= 0 && i < tokens.count ? (tokens.norm[i] as string) : '';

/** Whether no white space stands before token `i`. */
export const isGlued = (reader: Reader, i: number): boolean => hasFlag(reader.tokens, i, GLUED);

/** Whether token `i` is a word. */
export const isWord = (reader: Reader, i: number): boolean => reader.tokens.kind[i] === WORD;

/** Whether a quantity may begin at token `i`. */
export function mayOpen({ tokens, lexicon }: Reader, i: number): boolean {
  const spelling = tokens.spelling[i];
  return tokens.kind[i] === NUMBER || (spelling !== undefined && lexicon.opens(spelling));
}

/** Whether token `i` is a hyphen inside a compound. */
export const isHyphen = (reader: Reader, i: number): boolean =>
  reader.tokens.kind[i] === SIGN && isGlued(reader, i) && HYPHENS.has(wordAt(reader, i));

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);

/** Whether a line ends between token `i - 1` and token `i`: list items need no full stop. */
export function isLineStart(reader: Reader, i: number): boolean {
  return i <= 0 || hasFlag(reader.tokens, i, OPENS_LINE);
}

/** Whether token `i` begins with a capital. */
export const isCapital = (reader: Reader, i: number): boolean => hasFlag(reader.tokens, i, CAPITAL);

/** Whether token `i` stands in a headline, where verbs and articles are left out. */
export const isInHeadline = (reader: Reader, i: number): boolean =>
  blockAt(reader.doc, reader.tokens.start[i] ?? 0)?.kind === 'headline';

/** Whether token `i` is a number in digits or a small one in words. */
export const isNumber = (reader: Reader, i: number): boolean =>
  reader.tokens.kind[i] === NUMBER || reader.numbers.small.has(wordAt(reader, i));

/** The characters of tokens `from` up to, not including, `to`. */
export const charSpan = (reader: Reader, from: number, to: number): Span =>
  spanOf(reader.doc, from, to);

/** Whether a capital at token `i` would say something: not where a line or a sentence begins, nor in a headline. */
export const isInSentence = (reader: Reader, i: number): boolean =>
  reader.doc.sentenceOf[i] === reader.doc.sentenceOf[i - 1] &&
  !isLineStart(reader, i) &&
  !isInHeadline(reader, i);
