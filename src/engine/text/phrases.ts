import { joined } from './name-chains.ts';
import { BITS, branchOf, rememberBranch, type Spelling, shared } from './tokens/spellings.ts';
import { normsOf, SIGN, type Tokens } from './tokens/tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  /** A bit for each length of the words that go on, and for each of their first letters; some share one. */
  lengths: number;
  initials: number;
  values: T[] | undefined;
}

const newNode = <T>(): Node<T> => ({ next: undefined, lengths: 0, initials: 0, values: undefined });

/** A phrase as it was given, before those that were filed under the same first word earlier. */
interface Filed<T> {
  readonly phrase: string;
  readonly value: T;
  readonly earlier: Filed<T> | undefined;
}

/** The longest phrase found at a token: where it starts, how many tokens it takes, and what is filed under it. */
export interface PhraseHit<T> {
  from: number;
  length: number;
  values: readonly T[];
}

/** Tokens that phrases are read over, each with the one at which they go on. */
export type Over = ReadonlyMap<number, number>;

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

function nodeAfter<T>(node: Node<T>, norm: string): Node<T> {
  node.next ??= new Map();
  let next = node.next.get(norm);
  if (!next) {
    next = newNode();
    node.next.set(norm, next);
    node.lengths |= 1 << norm.length;
    node.initials |= 1 << norm.charCodeAt(0);
  }
  return next;
}

/** The folded words that phrases begin with. */
export const firstWordsOf = (phrases: readonly string[]): string[] =>
  phrases.flatMap((phrase) => firstWordOf(phrase) ?? []);

/** One table of phrases that say nothing but that they stand there. */
export const phraseSet = (phrases: readonly string[]) =>
  new PhraseTable<string>(phrases.map((phrase) => [phrase, phrase]));

/** The folded words of all phrases: 'anti-mafia' is three. */
export const wordSet = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.flatMap((phrase) => normsOf(phrase)));

/** Words in small plain letters are folded already: nearly all phrases are such, and are compiled at every start. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

const wordsOf = (phrase: string): readonly string[] =>
  PLAIN.test(phrase) ? phrase.split(' ').map(shared) : normsOf(phrase);

/** The letters that are surely the first word of a phrase, whatever else it holds: 'drug-trafficking', 'EU officials'. */
const FIRST = /^[A-Za-z]+(?=[ -]|$)/;
/** Nearly always they are small and a space ends them: of thousands of phrases at a start no match is written down. */
const PLAIN_FIRST = /^[a-z]+(?: |$)/;

function firstWordOf(phrase: string): string | undefined {
  if (!PLAIN_FIRST.test(phrase)) return FIRST.exec(phrase)?.[0].toLowerCase() ?? normsOf(phrase)[0];
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
}

function longest<T>(
  start: Node<T>,
  tokens: Tokens,
  i: number,
  limit: number,
  over: Over | undefined,
): PhraseHit<T> | undefined {
  let hit: PhraseHit<T> | undefined;
  let node: Node<T> | undefined = start;
  for (let at = i + 1; node; at += 1) {
    if (node.values) hit = { from: i, length: at - i, values: node.values };
    if (!node.next || at >= limit) break;
    let next: Node<T> | undefined = goOn(node, tokens.norm[at]);
    const beyond = next ? undefined : over?.get(at);
    if (beyond !== undefined && beyond < limit) {
      at = beyond;
      next = goOn(node, tokens.norm[at]);
    }
    node = next;
  }
  return hit;
}

const goOn = <T>(node: Node<T>, norm = ''): Node<T> | undefined =>
  mayGoOn(node, norm) ? node.next?.get(norm) : undefined;

/** Whether the word may go on a phrase: of most that cannot their length or first letter tells, without a look-up. */
const mayGoOn = ({ lengths, initials }: Node<unknown>, norm: string): boolean =>
  ((lengths >> norm.length) & 1) !== 0 && ((initials >> norm.charCodeAt(0)) & 1) !== 0;

/** The folded key of a run of tokens, words joined by one space, as the gazetteer's keys are. */
export function keyOf(tokens: Tokens, from: number, to: number): string {
  let key = '';
  for (let i = from; i < to; i += 1) {
    if (tokens.kind[i] !== SIGN) key = joined(key, tokens.norm[i] ?? '');
  }
  return key;
}
