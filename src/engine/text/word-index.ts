import type { Book, Shelf } from './book-line.ts';
import { hasWord, type Phrases } from './phrase-list.ts';

/** A list of a language: words, or phrases, of which the first word is enough. */
export type Words = ReadonlySet<string> | Phrases<unknown>;

/** Whether a folded word is one of some. */
export type Holds = (norm: string) => boolean;

/**
 * Tells of a word which of many lists hold it, by the numbers under which they were added. A new word of a text is
 * looked up in all of them at once: asked one by one, hundreds of lists would answer for each that they do not have it.
 */
export class WordIndex {
  readonly #words = new Map<string, number[]>();
  /** The numbers by a list's own number in its book. */
  readonly #books = new Map<Book, number[][]>();
  readonly #asked: [holds: Holds, number: number][] = [];

  add(words: Words, number: number): void {
    if ('size' in words) for (const word of words) addTo(this.#words, word, number);
    else if (words.shelf) this.#addFiled(words.shelf, number);
    else this.ask((norm) => hasWord(words, norm), number);
  }

  /** Adds words that only a question tells. */
  ask(holds: Holds, number: number): void {
    this.#asked.push([holds, number]);
  }

  /** The numbers of the lists that hold a word, some of them twice. */
  of(norm: string): number[] {
    const numbers = [...(this.#words.get(norm) ?? [])];
    for (const [book, byList] of this.#books)
      for (const list of book.of(norm).lists.keys()) numbers.push(...(byList[list] ?? []));
    for (const [holds, number] of this.#asked) if (holds(norm)) numbers.push(number);
    return numbers;
  }

  #addFiled({ book, number: list }: Shelf, number: number): void {
    const byList = this.#books.get(book) ?? [];
    byList[list] = [...(byList[list] ?? []), number];
    this.#books.set(book, byList);
  }
}

function addTo<K>(lists: Map<K, number[]>, key: K, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}
