import { holdsWord, mayBegin, type Shelves, shelvesOf } from './book-line.ts';
import { hasWord, type Listed, PhraseList, type Phrases, phrasesOf } from './phrase-list.ts';
import { type Form, readSaid } from './phrase-notation.ts';
import {
  hang,
  longest,
  type Node,
  newNode,
  type Over,
  type PhraseHit,
  type Tell,
} from './phrase-tree.ts';
import { BITS, branchOf, rememberBranch, type Spelling } from './tokens/spellings.ts';
import type { Tokens } from './tokens/tokens.ts';

let tables = 0;
let bits = 0;

/** A number for each table. */
function nextTable(): number {
  tables += 1;
  return tables - 1;
}

/**
 * After this many lookups in vain a table counts as frequently asked, and gets a bit of its own while there are any
 * left.
 */
const OFTEN = 64;

/** What a table gives for a phrase: what its list says of it, or something made of that. */
type Read<V, T> = (value: V, form: Form | undefined) => T;

/** A list of a table, and what its phrases say. */
interface Source<T> {
  readonly list: Phrases<unknown>;
  readonly tell: Tell<T>;
}

function sourceOf<V, T>(list: Phrases<V>, read: Read<V, T>): Source<T> {
  const tell = (said: string, phrase: string) => {
    const { said: number, form } = readSaid(said);
    return read(list.say(number, phrase), form);
  };
  return { list, tell };
}

/**
 * Lists of phrases looked up token by token as one table, so that a text is read once however many phrases there are.
 * A table knows only of the words that a text has had: of each it asks its lists once what begins so.
 */
export class PhraseTable<T, V = T> {
  readonly #sources: readonly Source<T>[];
  /** Where its lists are filed, if in one book. */
  readonly #shelves: Shelves | undefined;
  readonly #starts = new Map<string, Node<T>>();
  /** By which spellings know this table again. */
  readonly #number = nextTable();
  /** Most words of a text begin no phrase: their tokens tell it at once, by this bit; 0 for a table that has none. */
  #silence = 0;
  /** Whether the bit stands in `silentMore`. */
  #more = false;
  #inVain = 0;

  constructor(lists: readonly Phrases<V>[], read: Read<V, T>) {
    this.#sources = lists.map((list) => sourceOf(list, read));
    this.#shelves = shelvesOf(lists);
  }

  /** Whether any phrase begins with a folded word. */
  begins(first: string): boolean {
    if (this.#shelves) return holdsWord(this.#shelves, first);
    return this.#sources.some(({ list }) => hasWord(list, first));
  }

  /**
   * The longest phrase that starts at token `i` and ends before token `limit`. Where `over` holds a token's number
   * for another, a phrase may go on at that one: 'forged Belgian passports' is 'forged passports'.
   */
  match(tokens: Tokens, i: number, limit = tokens.count, over?: Over): PhraseHit<T> | undefined {
    if (i < 0 || i >= limit) return undefined;
    const silent = this.#more ? tokens.silentMore : tokens.silent;
    if (((silent[i] ?? 0) & this.#silence) !== 0) return undefined;
    const first = tokens.spelling[i];
    if (!first) return undefined;
    const start = this.#startAt(first);
    if (start) return longest(start, tokens, i, limit, over);
    if (this.#silence === 0) this.#count();
    else this.#remember(tokens, i, first);
    return undefined;
  }

  /**
   * The first phrase that starts at token `from` or later and ends before `to`. Steps that walk a whole text ask
   * here and not at each token, so that words known to begin no phrase are passed over in one place.
   */
  find(tokens: Tokens, from: number, to = tokens.count, over?: Over): PhraseHit<T> | undefined {
    for (let i = this.next(tokens, from, to); i < to; i = this.next(tokens, i + 1, to)) {
      const hit = this.match(tokens, i, to, over);
      if (hit) return hit;
    }
    return undefined;
  }

  /** The next token from `from` on, before `to`, at which a phrase may start, as far as is known; `to` where none may. */
  next(tokens: Tokens, from: number, to = tokens.count): number {
    const silent = this.#more ? tokens.silentMore : tokens.silent;
    const silence = this.#silence;
    let i = from;
    while (i < to && ((silent[i] ?? 0) & silence) !== 0) i += 1;
    return i;
  }

  /** Counts a look-up in vain of a table that has no bit yet. */
  #count(): void {
    this.#inVain += 1;
    if (this.#inVain !== OFTEN || bits === 2 * BITS) return;
    this.#more = bits >= BITS;
    this.#silence = 1 << (bits % BITS);
    bits += 1;
  }

  /** Remembers with token `i` and with all that are spelt so that no phrase begins there. */
  #remember(tokens: Tokens, i: number, spelling: Spelling): void {
    const silent = this.#more ? tokens.silentMore : tokens.silent;
    silent[i] = (silent[i] ?? 0) | this.#silence;
    if (this.#more) spelling.silentMore |= this.#silence;
    else spelling.silent |= this.#silence;
  }

  #startAt(first: Spelling): Node<T> | undefined {
    const known = branchOf(first, this.#number) as Node<T> | undefined;
    if (known) return known;
    if (this.#shelves && !mayBegin(first, this.#shelves)) return undefined;
    const start = this.#startOf(first.norm);
    if (start) rememberBranch(first, this.#number, start);
    return start;
  }

  #startOf(norm: string): Node<T> | undefined {
    const known = this.#starts.get(norm);
    if (known) return known;
    let start: Node<T> | undefined;
    for (const { list, tell } of this.#sources) {
      const phrases = list.from(norm);
      if (phrases === undefined) continue;
      start ??= newNode<T>(norm);
      hang(start, phrases, tell);
    }
    if (start) this.#starts.set(norm, start);
    return start;
  }
}

/** A table of lists that gives what they say. */
export const tableOf = <T>(...lists: readonly Phrases<T>[]) =>
  new PhraseTable<T>(lists, (value) => value);

/** A table of phrases, each with what it says. */
export const phraseTable = <T>(listed: readonly Listed<T>[]) => tableOf(new PhraseList(listed));

/** One table of phrases that say nothing but that they stand there. */
export const phraseSet = (phrases: readonly string[]) => tableOf(phrasesOf(phrases));
