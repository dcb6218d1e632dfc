import type { Written } from './phrase-notation.ts';
import type { Spelling } from './tokens/spellings.ts';

/** Where lists of phrases are filed together by the words that they begin with. */
export interface Book {
  of(word: string): BookLine;
}

/** What a book has under a word: the phrases of each list that begin so, by the list's number. */
export interface BookLine {
  readonly book: Book;
  readonly lists: ReadonlyMap<number, Written>;
}

/** A list's place in its book. */
export interface Shelf {
  readonly book: Book;
  readonly number: number;
}

/** Lists of one book. */
export interface Shelves {
  readonly book: Book;
  readonly numbers: readonly number[];
}

/** The places of lists that are all filed in one book; undefined where one is not. */
export function shelvesOf(lists: readonly { shelf?: Shelf | undefined }[]): Shelves | undefined {
  const shelves = lists.flatMap(({ shelf }) => shelf ?? []);
  const [first] = shelves;
  if (!first || shelves.length < lists.length) return undefined;
  if (shelves.some(({ book }) => book !== first.book)) return undefined;
  return { book: first.book, numbers: shelves.map(({ number }) => number) };
}

/**
 * Whether a phrase of any of these lists begins with a text's word. What the book has under the word is kept with its
 * spelling: dozens of tables ask of each word, nearly all in vain.
 */
export function mayBegin(spelling: Spelling, { book, numbers }: Shelves): boolean {
  if (spelling.line?.book !== book) spelling.line = book.of(spelling.norm);
  return hasOne(spelling.line, numbers);
}

/** The same of a folded word that need not be a text's. */
export const holdsWord = ({ book, numbers }: Shelves, word: string): boolean =>
  hasOne(book.of(word), numbers);

function hasOne({ lists }: BookLine, numbers: readonly number[]): boolean {
  if (lists.size === 0) return false;
  for (const number of numbers) if (lists.has(number)) return true;
  return false;
}
