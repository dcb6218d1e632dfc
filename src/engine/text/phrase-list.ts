import { asAlike } from './alike.ts';
import type { Shelf } from './book-line.ts';
import { type Filed, type Form, type Written, written } from './phrase-notation.ts';
import { firstWordOf, wordsOf } from './phrase-words.ts';

/** Phrases and what each of them says, asked for by the folded word that they begin with. */
export interface Phrases<T> {
  /** Those that begin with a word; undefined where none does. */
  from(first: string): Written | undefined;
  /** What the phrase says that is written with this number. */
  say(number: number, phrase: string): T;
  /** Where a build has filed it. */
  readonly shelf?: Shelf | undefined;
}

/** Whether a list has a phrase that begins with a word; of a list of words: whether it has the word. */
export const hasWord = (list: Phrases<unknown>, word: string): boolean =>
  list.from(word) !== undefined;

/** A phrase as a language lists it. */
export type Listed<T> = readonly [phrase: string, value: T, form?: Form];

/** A phrase by its number, before those that were filed under the same first word earlier. */
interface Earlier {
  readonly number: number;
  readonly earlier: Earlier | undefined;
}

/**
 * A list of phrases as a language has it. It is filed at the first question, and a phrase is split and folded, exactly as
 * texts are, when a text first has the word that it begins with. Builds hold the long lists of a language filed, see `PhraseBook`.
 */
export class PhraseList<T> implements Phrases<T> {
  readonly listed: readonly Listed<T>[];
  #filed: Map<string, Earlier> | undefined;
  #alike: ((value: T) => T) | undefined;

  constructor(listed: readonly Listed<T>[]) {
    this.listed = listed;
  }

  from(first: string): Written | undefined {
    this.#filed ??= filed(this.listed);
    let last = this.#filed.get(first);
    if (!last) return undefined;
    const found: Filed[] = [];
    for (; last; last = last.earlier) found.push(filedAt(this.listed, last.number));
    return written(found.reverse());
  }

  say(number: number): T {
    this.#alike ??= asAlike(this.listed.map(([, value]) => value));
    return this.#alike(numbered(this.listed, number)[1]);
  }
}

/** What a list has by a number that it has written itself. */
export function numbered<T>(list: readonly T[], number: number): T {
  const found = list[number];
  if (found === undefined) throw new Error(`The list has nothing by the number ${number}.`);
  return found;
}

/** A phrase behind its first word, with its place in the list as the number of what it says. */
function filedAt(list: readonly Listed<unknown>[], said: number): Filed {
  const [phrase = '', , form] = list[said] ?? [];
  return { said, form, rest: wordsOf(phrase).slice(1) };
}

function filed(list: readonly Listed<unknown>[]): Map<string, Earlier> {
  const byFirst = new Map<string, Earlier>();
  for (const [number, [phrase]] of list.entries()) {
    const first = firstWordOf(phrase);
    if (first === undefined)
      throw new Error(`The phrase "${phrase}" holds no word: remove it from its list.`);
    byFirst.set(first, { number, earlier: byFirst.get(first) });
  }
  return byFirst;
}

/** What some phrases say, and these phrases. */
export type Listing<T> = T & { readonly phrases: readonly string[] };

/** Each entry under its phrases. */
export const listings = <T extends Listing<object>>(entries: readonly T[]) =>
  new PhraseList<Omit<T, 'phrases'>>(
    entries.flatMap(({ phrases: own, ...said }) =>
      own.map((phrase): Listed<Omit<T, 'phrases'>> => [phrase, said]),
    ),
  );

/** Each phrase of each entry, which says that entry. */
export const byPhrase = <T>(entries: readonly T[], own: (entry: T) => readonly string[]) =>
  new PhraseList<T>(
    entries.flatMap((entry) => own(entry).map((phrase): Listed<T> => [phrase, entry])),
  );

/** Phrases that say nothing but that they stand there. */
export type PhraseSet = Phrases<undefined>;

/** A list of such phrases. */
export const phrasesOf = (list: readonly string[]): PhraseSet =>
  new PhraseList(list.map((phrase) => [phrase, undefined]));

/** The phrases of a list, each of which says one thing. */
export const saying = <T>(list: PhraseSet, value: T): Phrases<T> => ({
  from: (first) => list.from(first),
  say: () => value,
  shelf: list.shelf,
});
