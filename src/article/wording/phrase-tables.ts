import { firstWord, isUnspaced } from './first-word.ts';
import { LETTER_OR_DIGIT, LETTERS } from './letters.ts';
import type { PhraseTable, PhraseTables } from './words/tables.ts';

const TABLES: PhraseTables = JSON.parse(__PHRASE_TABLES__);

/** The table of one sort of phrases. */
export const phraseTable = (sort: keyof PhraseTables): PhraseTable => TABLES[sort];

/** The phrases of a table that begin with this word, the longest first: 'related articles' before 'related'. */
function phrasesFrom(first: string, table: PhraseTable): readonly string[] {
  const rests = Object.hasOwn(table, first) ? table[first] : undefined;
  return rests?.split('|').map((rest) => first + rest) ?? [];
}

/** A phrase that a text begins with, and what follows it there. */
interface Match {
  phrase: string;
  after: string;
}

/** The longest phrase of a table that a lower-cased text begins with. */
export function match(text: string | undefined, table: PhraseTable): Match | undefined {
  if (text === undefined) return undefined;
  const phrase = phrasesFrom(firstWord(text), table).find(
    (p) => text.startsWith(p) && (isUnspaced(p) || !LETTER_OR_DIGIT.test(text.charAt(p.length))),
  );
  return phrase === undefined ? undefined : { phrase, after: text.slice(phrase.length) };
}

/** All phrases of a table. */
export const phrasesOf = (table: PhraseTable): readonly string[] =>
  Object.keys(table).flatMap((first) => phrasesFrom(first, table));

const unspaced = new Map<PhraseTable, readonly string[]>();

/** The phrases of a table that are written without spaces. */
function unspacedOf(table: PhraseTable): readonly string[] {
  const found = unspaced.get(table) ?? phrasesOf(table).filter(isUnspaced);
  unspaced.set(table, found);
  return found;
}

/** Whether a lower-cased text says a phrase of a table: from the start of one of its words; anywhere, where the script has no spaces. */
export function says(text: string, table: PhraseTable): boolean {
  if (unspacedOf(table).some((phrase) => text.includes(phrase))) return true;
  for (let at = 0; at >= 0; ) {
    const end = text.indexOf(' ', at);
    const word = text.slice(at, end < 0 ? undefined : end);
    if (phrasesFrom(word, table).some((phrase) => text.startsWith(phrase, at))) return true;
    at = end < 0 ? end : end + 1;
  }
  return false;
}

/** What a label itself may begin with, unlike the arrows, bullets and brackets around it. */
const SPEAKS = new RegExp(`[${LETTERS}\\d©]`);

/** The last text that `bare` was asked for: each block is looked up in several tables in a row. */
let latest = { text: '', words: '' };

/** The text of a block in lower case, without arrows and bullets around it; undefined where it is longer than `longest`. */
export function bare(text: string, longest: number): string | undefined {
  if (text.length > longest) return undefined;
  if (text !== latest.text) latest = { text, words: layBare(text) };
  return latest.words;
}

/** A text as the lists have their phrases: they know one apostrophe and one space. */
export const folded = (text: string): string =>
  text.toLowerCase().replaceAll('\u00a0', ' ').replaceAll('’', "'");

function layBare(text: string): string {
  const start = text.search(SPEAKS);
  if (start < 0) return '';
  let end = text.length;
  while (!LETTER_OR_DIGIT.test(text.charAt(end - 1)) && end > start) end -= 1;
  return folded(text.slice(start, end));
}
