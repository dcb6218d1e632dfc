import { firstWord } from '../first-word.ts';
import { PAGE_WORDS } from './index.ts';
import type { PageWords } from './page-words.ts';

/** The phrases of one sort by their first word: what follows it in each, between bars, the longest first. */
export type PhraseTable = Readonly<Record<string, string>>;
/** A table for each sort of phrase. */
export type PhraseTables = Readonly<Record<keyof PageWords, PhraseTable>>;

/**
 * All languages in one table: a page's own tag is often wrong, and the lists do not collide. Made when
 * the page script is built: made in the page, they would cost each article some milliseconds.
 */
export function phraseTables(): PhraseTables {
  const sorts = Object.keys(PAGE_WORDS.en ?? {}) as (keyof PageWords)[];
  const tables = sorts.map((sort) => [sort, tableOf(sort)]);
  return Object.fromEntries(tables) as PhraseTables;
}

function tableOf(sort: keyof PageWords): PhraseTable {
  const rests = new Map<string, Set<string>>();
  for (const words of Object.values(PAGE_WORDS))
    for (const phrase of words[sort] ?? []) {
      const first = firstWord(phrase);
      const known = rests.get(first) ?? new Set();
      rests.set(first, known.add(phrase.slice(first.length)));
    }
  const joined = (all: Set<string>) => [...all].sort((a, b) => b.length - a.length).join('|');
  return Object.fromEntries([...rests].map(([first, all]) => [first, joined(all)]));
}
