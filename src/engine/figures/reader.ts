import type { Draft } from '../draft.ts';
import { type Doc, isHeadlineAt, spanOf } from '../text/doc.ts';
import type { NumberWords } from '../text/numbers/words.ts';
import { isHyphenSign, isHyphen as isHyphenToken, PAUSES } from '../text/signs.ts';
import type { Spelling } from '../text/tokens/spellings.ts';
import {
  CAPITAL,
  GLUED,
  hasFlag,
  NUMBER,
  normAt,
  OPENS_LINE,
  SIGN,
  type Tokens,
  WORD,
} from '../text/tokens/tokens.ts';
import type { Span } from '../types.ts';
import { type Lexicon, lexiconOf } from './lexicon/lexicon.ts';
import type { AttributeWords } from './words/attribute-words.ts';
import type { ContentWords } from './words/content-words.ts';
import type { ExclusionWords } from './words/exclusion-words.ts';
import type { GrammarWords } from './words/grammar-words.ts';
import { isNumberWordAt, wordClasses } from './words-at.ts';

/** A document with the words to read it by. Every rule of this folder takes it. */
export interface Reader {
  readonly doc: Doc;
  readonly tokens: Tokens;
  readonly numbers: NumberWords;
  readonly lexicon: Lexicon;
  readonly grammar: GrammarWords;
  readonly content: ContentWords;
  readonly attributes: AttributeWords;
  readonly exclusions: ExclusionWords;
  readonly draft: Draft;
  /** The closed word classes of each token, see `words-at.ts`. */
  readonly classes: Uint16Array;
  /** The clause that was asked for last. The next figure mostly stands in the same one. */
  clause: { readonly from: number; readonly to: number };
}

/** Opens a draft for the rules of this folder. */
export function readerOf(draft: Draft): Reader {
  const lexicon = lexiconOf(draft.language);
  return {
    doc: draft.doc,
    tokens: draft.doc.tokens,
    numbers: draft.language.numbers,
    lexicon,
    grammar: lexicon.grammar,
    content: lexicon.words.content,
    attributes: lexicon.words.attributes,
    exclusions: lexicon.words.exclusions,
    draft,
    classes: wordClasses(draft),
    clause: { from: 0, to: 0 },
  };
}

/** The folded word at `i`, empty outside the text. */
export const wordAt = ({ tokens }: Reader, i: number): string =>
  i >= 0 && i < tokens.count ? (tokens.norm[i] as string) : '';

/** Whether a word has the ending of past tenses and participles, whether it is a known verb or not. */
export const endsAsPast = (reader: Reader, i: number): boolean =>
  wordAt(reader, i).endsWith(reader.grammar.pastEnding);

/** Whether a word is an irregular past that is no participle, as 'took' and 'went' are. */
export const isPastFormAt = (reader: Reader, i: number): boolean =>
  reader.grammar.pasts.has(wordAt(reader, i));

/** Whether a word has the ending of gerunds, as in 'seizing'. It may be another word. */
export const endsAsGerund = (reader: Reader, i: number): boolean =>
  wordAt(reader, i).endsWith(reader.grammar.gerundEnding);

/** Whether no white space stands before token `i`. */
export const isGlued = (reader: Reader, i: number): boolean => hasFlag(reader.tokens, i, GLUED);

/** Whether token `i` is a word. */
export const isWord = (reader: Reader, i: number): boolean => reader.tokens.kind[i] === WORD;

/** The first token from `from` on at which a quantity may begin; the token count if none. */
export function nextOpener(reader: Reader, from: number): number {
  const { kind, spelling, count } = reader.tokens;
  const { openers } = reader.lexicon;
  for (let i = openers.all.next(reader.tokens, from); i < count; ) {
    if (kind[i] === NUMBER || openers.of(spelling[i] as Spelling) === 'always') return i;
    if (opensPhrase(reader, i)) return i;
    i = openers.all.next(reader.tokens, i + 1);
  }
  return count;
}

/** Whether a word that begins only phrases begins one at token `i`. */
function opensPhrase({ tokens, numbers, lexicon }: Reader, i: number): boolean {
  if (lexicon.bounds.match(tokens, i) || lexicon.units.match(tokens, i)) return true;
  if (lexicon.lifeTerms.match(tokens, i)) return true;
  const next = tokens.spelling[i + 1];
  if (!next || !numbers.articles.has(normAt(tokens, i))) return false;
  return lexicon.openers.afterArticle(next) || isHyphenSign(next.norm);
}

/** Whether token `i` is a hyphen inside a compound. */
export const isHyphen = (reader: Reader, i: number): boolean => isHyphenToken(reader.tokens, i);

/**
 * Whether token `i` is the dash of a pause, or a hyphen between spaces or a double one, which news agencies write for
 * it. At the start of a line it is a bullet.
 */
export function isPause(reader: Reader, i: number): boolean {
  if (reader.tokens.kind[i] !== SIGN) return false;
  if (wordAt(reader, i) !== '-') return PAUSES.has(wordAt(reader, i));
  if (isLineStart(reader, i)) return false;
  const [isTied, ties] = [isGlued(reader, i), isGlued(reader, i + 1)];
  return isTied || ties
    ? (isTied && wordAt(reader, i - 1) === '-') || (ties && wordAt(reader, i + 1) === '-')
    : true;
}

/** Whether a line ends between token `i - 1` and token `i`. List items need no full stop. */
export function isLineStart(reader: Reader, i: number): boolean {
  return i <= 0 || ((reader.tokens.flags[i] ?? 0) & OPENS_LINE) !== 0;
}

/** Whether token `i` begins with a capital. */
export const isCapital = (reader: Reader, i: number): boolean => hasFlag(reader.tokens, i, CAPITAL);

/** Whether token `i` stands in a headline, where verbs and articles are left out. */
export const isInHeadline = (reader: Reader, i: number): boolean =>
  isHeadlineAt(reader.doc, reader.tokens.start[i] ?? 0);

/** Whether token `i` is a number in digits or a small one in words. */
export const isNumber = (reader: Reader, i: number): boolean =>
  reader.tokens.kind[i] === NUMBER || isNumberWordAt(reader, i);

/** Whether a decade stands at a token: '30s' or '2010s'. */
export const isDecade = (reader: Reader, i: number): boolean =>
  isNumber(reader, i) && isGlued(reader, i + 1) && isWord(reader, i + 1);

/** Whether a number that ends before token `to` is a group of persons: 'a pair', 'the couple'. */
export const isGroup = (reader: Reader, to: number): boolean =>
  reader.numbers.groups.has(wordAt(reader, to - 1));

/** The characters of tokens `from` up to, not including, `to`. */
export const charSpan = (reader: Reader, from: number, to: number): Span =>
  spanOf(reader.doc, from, to);

/**
 * Whether a capital at token `i` is informative, which it is neither at the start of a line or sentence nor in a
 * headline.
 */
export const isInSentence = (reader: Reader, i: number): boolean =>
  reader.doc.sentenceOf[i] === reader.doc.sentenceOf[i - 1] &&
  !isLineStart(reader, i) &&
  !isInHeadline(reader, i);
