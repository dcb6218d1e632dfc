import { filledUp } from './alike.ts';
import type { Book, BookLine, Shelf } from './book-line.ts';
import { remembered } from './compiled.ts';
import type { Phrases } from './phrase-list.ts';
import type { Written } from './phrase-notation.ts';

/** What the phrases of one list say. */
export interface BookList {
  /** The fields that a value may have, none where they say nothing or one word. */
  readonly fields: readonly string[];
  /** Those that differ from value to value: 'name'. */
  readonly own: readonly string[];
  /** What values share in the other fields, each as JSON. */
  readonly kinds: readonly string[];
  /** A line a value: the number of its kind, and its own fields as JSON; 0 stands for the phrase itself. */
  readonly values: string;
}

/** Words remembered at most: those of some dozen articles. */
const MOST = 8192;

/**
 * All long lists of a language filed together when the package is built, by the word that their phrases begin with.
 * Nothing is done to open a book: it is one text of a line a word, in order, and a list is read where a text has the
 * word. A line is the word and, behind a tab each, the number of a list with its phrases as they are handed out:
 * 'seizure⇥7 12s of|12s of the'.
 */
export class PhraseBook implements Book {
  readonly #text: string;
  readonly #lists: readonly BookList[];
  readonly of = remembered(MOST, (word): BookLine => this.#read(word));
  /** Shared by all words that begin no phrase. */
  readonly #none: BookLine = { book: this, lists: new Map() };

  constructor(text: string, lists: readonly BookList[]) {
    this.#text = text;
    this.#lists = lists;
  }

  /** One of its lists, by its number. */
  list<T>(number: number): Phrases<T> {
    return new BookPhrases<T>({ book: this, number }, this.#lists[number] ?? EMPTY);
  }

  #read(word: string): BookLine {
    const line = lineOf(this.#text, word);
    return line === undefined ? this.#none : { book: this, lists: read(line) };
  }
}

/** A list that is filed in a book. */
class BookPhrases<T> implements Phrases<T> {
  readonly shelf: Shelf;
  readonly #said: BookList;
  #told: ((n: number, phrase: string) => T) | undefined;

  constructor(shelf: Shelf, said: BookList) {
    this.shelf = shelf;
    this.#said = said;
  }

  from(first: string): Written | undefined {
    const { book, number } = this.shelf;
    return book.of(first).lists.get(number);
  }

  say(number: number, phrase: string): T {
    this.#told ??= valuesOf<T>(this.#said);
    return this.#told(number, phrase);
  }
}

/** Makes a value of a list at the first question for it, with the same fields in the same order as all others. */
function valuesOf<T>({ fields, own, kinds, values }: BookList) {
  const blank = Object.fromEntries(fields.map((field) => [field, undefined]));
  const lines = values.split('\n');
  const made = new Map<number, T>();
  const make = (line: string, phrase: string): T => {
    const [kind = ''] = line.split(' ', 1);
    const json = kinds[Number(kind)];
    const value = json ? filledUp(blank, JSON.parse(json)) : undefined;
    const parts = own.length > 0 ? JSON.parse(`[${line.slice(kind.length)}]`) : [];
    for (const [i, field] of own.entries())
      value[field] = parts[i] === 0 ? phrase : (parts[i] ?? undefined);
    return value;
  };
  return (n: number, phrase: string): T => {
    const known = made.get(n) ?? make(lines[n] ?? '', phrase);
    made.set(n, known);
    return known;
  };
}

const EMPTY: BookList = { fields: [], own: [], kinds: [], values: '' };

/** What stands behind a word in its line, by list. */
function read(line: string): ReadonlyMap<number, Written> {
  const lists = line.split('\t').map((list): [number, Written] => {
    const space = list.indexOf(' ');
    return [Number(list.slice(0, space)), list.slice(space + 1)];
  });
  return new Map(lists);
}

/** What stands behind a word in its line, found by halves. */
function lineOf(text: string, word: string): string | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf('\n', (low + high) >> 1) + 1;
    const tab = text.indexOf('\t', start);
    const here = text.slice(start, tab);
    if (here === word) return text.slice(tab + 1, text.indexOf('\n', tab));
    if (here > word) high = start - 1;
    else low = text.indexOf('\n', tab) + 1;
  }
  return undefined;
}
