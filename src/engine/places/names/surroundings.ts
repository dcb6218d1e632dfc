import type { Draft } from '../../draft.ts';
import { bySpelling } from '../../text/by-spelling.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { type Doc, sentenceEnd, sentenceStart, tokenAt } from '../../text/doc.ts';
import { hasWord } from '../../text/phrase-list.ts';
import { DASHES } from '../../text/signs.ts';
import {
  CAPITAL,
  GLUED,
  hasFlag,
  NUMBER,
  nextWith,
  normAt,
  OPENS_LINE,
  SIGN,
  type Tokens,
  UPPER,
  WORD,
} from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import type { PlaceWords } from '../words.ts';

/** What is asked of every capitalised word. */
const kindsOfWord = compiledOnce(({ calendar, common }: PlaceWords) => ({
  isOfCalendar: bySpelling((norm) => calendar.has(norm)),
  isCommon: bySpelling((norm) => hasWord(common, norm)),
}));

/** What stands around a name, as the rules of recognition ask for it. */
export class Surroundings {
  readonly tokens: Tokens;
  readonly words: PlaceWords;
  /** 1 for each token of a demonym. */
  readonly demonyms: Uint8Array;
  readonly #doc: Doc;
  readonly #possessives: ReadonlySet<string>;
  /** For each sentence, whether its capitals say nothing: a title-case headline or upper case. */
  readonly #shouting: Uint8Array;
  /** 1 for each word whose capital says that it is part of a name: nearly every rule asks for it. */
  readonly #names: Uint8Array;

  constructor({ doc, language, nationalities }: Draft) {
    this.#doc = doc;
    this.demonyms = markTokens(doc, nationalities);
    this.tokens = doc.tokens;
    this.words = language.places;
    this.#possessives = language.possessives;
    this.#shouting = new Uint8Array(doc.sentences.length);
    for (let s = 0; s + 1 < doc.sentences.length; s += 1)
      this.#shouting[s] = shouts(doc, doc.sentences[s] ?? 0, doc.sentences[s + 1] ?? 0, this.words)
        ? 1
        : 0;
    this.#names = new Uint8Array(doc.tokens.count);
    const kinds = kindsOfWord(this.words);
    const { tokens } = this;
    for (
      let i = nextWith(tokens, CAPITAL, 0);
      i < tokens.count;
      i = nextWith(tokens, CAPITAL, i + 1)
    )
      this.#names[i] = this.#isNamed(i, kinds) ? 1 : 0;
  }

  /** It makes an owner of the name before it: 'Leeds's mayor'. */
  isPossessive(i: number): boolean {
    return this.#possessives.has(this.norm(i));
  }

  /** It joins the names of a list: a comma, 'and'. */
  joinsList(i: number): boolean {
    const norm = this.norm(i);
    return norm === ',' || this.words.conjunctions.has(norm);
  }

  /** A month, a day or a feast by its name. */
  isInCalendar(i: number): boolean {
    return this.words.calendar.has(this.norm(i));
  }

  isDemonym(i: number): boolean {
    return this.demonyms[i] === 1;
  }

  sentenceStart(i: number): number {
    return sentenceStart(this.#doc, i);
  }

  sentenceEnd(i: number): number {
    return sentenceEnd(this.#doc, i);
  }

  shouted(i: number): boolean {
    return this.#shouting[this.#doc.sentenceOf[i] ?? 0] === 1;
  }

  /** Opening quotes and bullets do not count; after the dash of a dateline the text begins anew. */
  opensSentence(i: number): boolean {
    let at = i - 1;
    const start = this.sentenceStart(i);
    if (hasFlag(this.tokens, i, OPENS_LINE) || this.#followsDash(i)) return true;
    while (at >= start && this.tokens.kind[at] === SIGN) {
      if (hasFlag(this.tokens, at, OPENS_LINE)) return true;
      at -= 1;
    }
    return at < start;
  }

  #followsDash(i: number): boolean {
    return DASHES.has(this.norm(i - 1)) && !this.isGlued(i);
  }

  /** As `normAt`, which nearly every rule would call twice for each word. */
  norm(i: number): string {
    return (i >= 0 ? this.tokens.norm[i] : undefined) ?? '';
  }

  isLower(i: number): boolean {
    return this.tokens.kind[i] === WORD && !hasFlag(this.tokens, i, CAPITAL);
  }

  isUpperOrName(i: number): boolean {
    return this.isUpper(i) || this.isName(i);
  }

  isUpper(i: number): boolean {
    return hasFlag(this.tokens, i, UPPER);
  }

  isGlued(i: number): boolean {
    return hasFlag(this.tokens, i, GLUED);
  }

  isNumber(i: number): boolean {
    return this.tokens.kind[i] === NUMBER;
  }

  /** Whether token `i` is a capitalised word whose capital says that it is part of a name. */
  isName(i: number): boolean {
    return this.#names[i] === 1;
  }

  #isNamed(i: number, { isOfCalendar, isCommon }: ReturnType<typeof kindsOfWord>): boolean {
    if (this.tokens.kind[i] !== WORD) return false;
    const spelling = this.tokens.spelling[i];
    if (!spelling || isOfCalendar(spelling)) return false;
    const isLetter = spelling.norm.length === 1;
    // 'Kiyo A. Preston': an initial, and no article.
    if (isLetter && this.norm(i + 1) === '.' && this.isGlued(i + 1))
      return hasFlag(this.tokens, i, CAPITAL);
    const everyday = this.shouted(i) || isLetter || this.opensSentence(i);
    return !(everyday && isCommon(spelling));
  }

  /**
   * The next token from `from` on that may open the name of a place or a street: a capital, a number ('42nd Street')
   * or the word before a name ('calle Miramar'); the token count where none may.
   */
  nextOpening(from: number): number {
    const { flags, kind, count } = this.tokens;
    let i = from;
    while (i < count && ((flags[i] ?? 0) & CAPITAL) === 0 && kind[i] !== NUMBER) {
      if (i + 1 < count && this.#names[i + 1] === 1) return i;
      i += 1;
    }
    return i;
  }

  /** The next token from `from` on that is a name by its capital or all in capitals; the token count where none is. */
  nextName(from: number): number {
    const { flags, count } = this.tokens;
    let i = from;
    while (i < count && this.#names[i] !== 1 && ((flags[i] ?? 0) & UPPER) === 0) i += 1;
    return i;
  }

  /** The word right before `i`, over nothing but white space; -1 where a sign or the sentence's start stands there. */
  before(i: number): number {
    const at = i - 1;
    if (at < this.sentenceStart(i) || hasFlag(this.tokens, i, OPENS_LINE)) return -1;
    if (this.tokens.kind[at] === WORD) return at;
    // 'St. Petersburg', 'Mr. London': the full stop of an abbreviation is glued.
    if (this.norm(at) === '.' && this.isGlued(at) && this.norm(at - 1).length <= 4) return at - 1;
    return -1;
  }

  /** The word right after `to`, over nothing but white space; -1 where none stands there. */
  after(to: number): number {
    if (to >= this.sentenceEnd(to - 1) || hasFlag(this.tokens, to, OPENS_LINE)) return -1;
    return this.tokens.kind[to] === WORD ? to : -1;
  }

  /** Whether token `i` is written with letters that its folded form has lost. */
  hasDiacritics(i: number): boolean {
    const written = this.#doc.text.slice(this.tokens.start[i], this.tokens.end[i]);
    return written.toLowerCase() !== this.norm(i);
  }
}

/** Marks the tokens of spans that are in the order of the text. */
export function markTokens(doc: Doc, spans: readonly Span[]): Uint8Array {
  const marked = new Uint8Array(doc.tokens.count);
  for (const span of spans)
    for (let i = tokenAt(doc, span.start); (doc.tokens.start[i] ?? span.end) < span.end; i += 1)
      marked[i] = 1;
  return marked;
}

/** Capitalised throughout but for function words: capitals then say nothing of names. */
function shouts({ tokens }: Doc, from: number, to: number, words: PlaceWords): boolean {
  let capitals = 0;
  for (let i = from; i < to; i += 1) {
    const norm = normAt(tokens, i);
    if (tokens.kind[i] !== WORD || norm.length < 4) continue;
    if (hasFlag(tokens, i, CAPITAL)) capitals += 1;
    else if (!words.locatives.has(norm) && !words.after.has(norm)) return false;
  }
  return capitals >= 4;
}
