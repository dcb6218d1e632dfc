import { LETTER_OR_DIGIT, LETTERS } from './letters.ts';
import { PAGE_WORDS } from './words/index.ts';
import type { PageWords } from './words/page-words.ts';

/** Phrases of one sort by their first word, the longest first: 'related articles' before 'related'. */
export type PhraseTable = ReadonlyMap<string, readonly string[]>;

/** A phrase that a text begins with, and what follows it there. */
export interface Match {
  phrase: string;
  after: string;
}

const SPACE = /[\s:]/;
/** Chinese and Japanese write no spaces: there a phrase is known by its first character. */
const UNSPACED = /^[\u3040-\u30ff\u4e00-\u9fff]/;

function firstWord(text: string): string {
  if (UNSPACED.test(text)) return text.charAt(0);
  const end = text.search(SPACE);
  return end < 0 ? text : text.slice(0, end);
}

/** All languages in one table: a page's own tag is often wrong, and the lists do not collide. */
export function phraseTable(sort: keyof PageWords): PhraseTable {
  const byFirstWord = new Map<string, string[]>();
  for (const words of Object.values(PAGE_WORDS))
    for (const phrase of words[sort]) {
      const first = firstWord(phrase);
      const phrases = byFirstWord.get(first);
      if (phrases) phrases.push(phrase);
      else byFirstWord.set(first, [phrase]);
    }
  for (const phrases of byFirstWord.values())
    if (phrases.length > 1) phrases.sort((a, b) => b.length - a.length);
  return byFirstWord;
}

/** The longest phrase of a table that a lower-cased text begins with. */
export function match(text: string | undefined, phrases: PhraseTable): Match | undefined {
  if (text === undefined) return undefined;
  const phrase = phrases
    .get(firstWord(text))
    ?.find(
      (p) =>
        text.startsWith(p) && (UNSPACED.test(p) || !LETTER_OR_DIGIT.test(text.charAt(p.length))),
    );
  return phrase === undefined ? undefined : { phrase, after: text.slice(phrase.length) };
}

/** A character that arrows, bullets and brackets around a label are not. */
const SPEAKS = new RegExp(`[${LETTERS}\\d©]`);

/** The last text that was laid bare: a block is asked for several sorts of words in a row. */
let latest = { text: '', words: '' };

/** Lower-cased text of a block, if it is no longer, without the arrows and bullets around it. */
export function bare(text: string, longest: number): string | undefined {
  if (text.length > longest) return undefined;
  if (text !== latest.text) latest = { text, words: layBare(text) };
  return latest.words;
}

function layBare(text: string): string {
  const start = text.search(SPEAKS);
  if (start < 0) return '';
  let end = text.length;
  while (!LETTER_OR_DIGIT.test(text.charAt(end - 1)) && end > start) end -= 1;
  return text.slice(start, end).toLowerCase().replaceAll('\u00a0', ' ');
}
