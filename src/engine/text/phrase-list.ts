import { asAlike } from './alike.ts';
import { firstWordOf, wordsOf } from './phrase-words.ts';

/** As what of its verb a phrase is written; a state is written in one way. */
export type Form = 'base' | 'past' | 'participle' | 'ing' | 'state';

/** What stands in a list under the first word of a phrase. */
export interface Filed<T> {
  /** The folded words behind the first one. */
  readonly rest: readonly string[];
  /** Gives what it says; of most phrases that begin like a text's nobody asks. */
  readonly say: () => T;
  /** Where the list is one of verbs. */
  readonly form: Form | undefined;
}

/** Phrases and what each of them says, asked for by the folded word that they begin with. */
export interface Phrases<T> {
  /** In the order in which they are listed; empty where none begins so. */
  from(first: string): readonly Filed<T>[];
}

/** A phrase as a language lists it. */
export type Listed<T> = readonly [phrase: string, value: T, form?: Form];

/** A phrase before those that were filed under the same first word earlier. */
interface Earlier<T> {
  readonly listed: Listed<T>;
  readonly earlier: Earlier<T> | undefined;
}

/**
 * A list of phrases as it was written. It is filed at the first question, and a phrase is split and folded, exactly as
 * texts are, when a text first has the word that it begins with. Builds hold the long lists of a language filed, see `PhraseBook`.
 */
export class PhraseList<T> implements Phrases<T> {
  readonly listed: readonly Listed<T>[];
  #filed: Map<string, Earlier<T>> | undefined;
  #alike: ((value: T) => T) | undefined;

  constructor(listed: readonly Listed<T>[]) {
    this.listed = listed;
  }

  from(first: string): readonly Filed<T>[] {
    this.#filed ??= filed(this.listed);
    let last = this.#filed.get(first);
    if (!last) return NONE;
    const found: Filed<T>[] = [];
    for (; last; last = last.earlier) {
      const [phrase, value, form] = last.listed;
      found.push({ rest: wordsOf(phrase).slice(1), say: () => this.#read(value), form });
    }
    return found.reverse();
  }

  #read(value: T): T {
    this.#alike ??= asAlike(this.listed.map(([, other]) => other));
    return this.#alike(value);
  }
}

const NONE: readonly never[] = [];

function filed<T>(list: readonly Listed<T>[]): Map<string, Earlier<T>> {
  const byFirst = new Map<string, Earlier<T>>();
  for (const listed of list) {
    const first = firstWordOf(listed[0]);
    if (first === undefined)
      throw new Error(`The phrase "${listed[0]}" holds no word: remove it from its list.`);
    byFirst.set(first, { listed, earlier: byFirst.get(first) });
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
  from: (first) => list.from(first).map(({ rest, form }) => ({ rest, form, say: () => value })),
});
