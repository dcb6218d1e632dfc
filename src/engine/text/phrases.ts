import {
  longest,
  type Node,
  newNode,
  nodeAfter,
  type Over,
  type PhraseHit,
} from './phrase-tree.ts';
import { firstWordOf, wordsOf } from './phrase-words.ts';
import { BITS, branchOf, rememberBranch, type Spelling } from './tokens/spellings.ts';
import type { Tokens } from './tokens/tokens.ts';

/** A phrase as it was given, before those that were filed under the same first word earlier. */
interface Filed<T> {
  readonly phrase: string;
  readonly value: T;
  readonly earlier: Filed<T> | undefined;
}

let tables = 0;
let bits = 0;

/** A number for each table. */
function nextTable(): number {
  tables += 1;
  return tables - 1;
}

/** So many words in vain make a table one that is asked often: it then has a bit of its own, as long as there are any. */
const OFTEN = 64;

/**
 * Phrases compiled into one table and looked up token by token, so that a text is read once
 * however many phrases there are. Phrases are split and folded exactly as texts are, those that begin
 * with one word when a text first has that word: a first reading needs few of them.
 */
export class PhraseTable<T> {
  readonly #filed = new Map<string, Filed<T>>();
  readonly #starts = new Map<string, Node<T>>();
  /** By which spellings know this table again. */
  readonly #number = nextTable();
  /** Most words of a text begin no phrase: their tokens tell it at once, by this bit; 0 for a table that has none. */
  #silence = 0;
  /** Whether the bit stands in `silentMore`. */
  #more = false;
  #inVain = 0;
  readonly #spellings: (phrase: string) => readonly string[];
  readonly #read: (value: T) => T;

  /** `spellings` and `read` make of a phrase and its value what they say once a text has the phrase's first word. */
  constructor(
    entries: Iterable<readonly [phrase: string, value: T]> = [],
    { spellings = asWritten, read = asGiven }: Reading<T> = {},
  ) {
    this.#spellings = spellings;
    this.#read = read;
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** All phrases are added before the first look-up: a word that was looked up is not read again. */
  add(phrase: string, value: T): void {
    const first = firstWordOf(phrase);
    if (first === undefined)
      throw new Error(`The phrase "${phrase}" holds no word: remove it from its list.`);
    this.#filed.set(first, { phrase, value, earlier: this.#filed.get(first) });
  }

  /** The folded words that phrases begin with. */
  firstWords(): Iterable<string> {
    return this.#filed.keys();
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
    const known = branchOf(first, this.#number) as Node<T> | undefined;
    if (known) return longest(known, tokens, i, limit, over);
    const start = this.#startOf(first.norm);
    if (start) {
      rememberBranch(first, this.#number, start);
      return longest(start, tokens, i, limit, over);
    }
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

  #startOf(norm: string): Node<T> | undefined {
    const filed = this.#filed.get(norm);
    if (!filed) return undefined;
    const start = this.#starts.get(norm) ?? this.#compiled(filed);
    this.#starts.set(norm, start);
    return start;
  }

  /** The phrases that begin with one word, from that word on, in the order in which they were filed. */
  #compiled(last: Filed<T>): Node<T> {
    const start = newNode<T>();
    const all: Filed<T>[] = [];
    for (let filed: Filed<T> | undefined = last; filed; filed = filed.earlier) all.push(filed);
    for (const { phrase, value } of all.reverse()) {
      const read = this.#read(value);
      for (const spelt of this.#spellings(phrase)) {
        let node = start;
        for (const norm of wordsOf(spelt).slice(1)) node = nodeAfter(node, norm);
        node.values ??= [];
        node.values.push(read);
      }
    }
    return start;
  }
}

/** What a table makes of its phrases. */
interface Reading<T> {
  /** All ways to write a phrase; each begins with the same word. */
  readonly spellings?: (phrase: string) => readonly string[];
  readonly read?: (value: T) => T;
}

const asWritten = (phrase: string): readonly string[] => [phrase];
const asGiven = <T>(value: T): T => value;

/** One table of phrases that say nothing but that they stand there. */
export const phraseSet = (phrases: readonly string[]) =>
  new PhraseTable<string>(phrases.map((phrase) => [phrase, phrase]));
