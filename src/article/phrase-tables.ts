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
export function isUnspaced(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff);
}

function firstWord(text: string, end: number): string {
  if (isUnspaced(text)) return text.charAt(0);
  return end < 0 ? text : text.slice(0, end);
}

/** All languages in one table: a page's own tag is often wrong, and the lists do not collide. */
export function phraseTable(sort: keyof PageWords): PhraseTable {
  const byFirstWord = new Map<string, string[]>();
  for (const words of Object.values(PAGE_WORDS))
    for (const phrase of words[sort]) {
      const first = firstWord(phrase, phrase.indexOf(' '));
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
    .get(firstWord(text, text.search(SPACE)))
    ?.find(
      (p) => text.startsWith(p) && (isUnspaced(p) || !LETTER_OR_DIGIT.test(text.charAt(p.length))),
    );
  return phrase === undefined ? undefined : { phrase, after: text.slice(phrase.length) };
}

/** Whether a lower-cased text says a phrase of a table from the start of any of its words on. */
export function says(text: string, phrases: PhraseTable): boolean {
  for (let at = 0; at >= 0; ) {
    const end = text.indexOf(' ', at);
    const word = text.slice(at, end < 0 ? undefined : end);
    if (phrases.get(word)?.some((phrase) => text.startsWith(phrase, at))) return true;
    at = end < 0 ? end : end + 1;
  }
  return false;
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
