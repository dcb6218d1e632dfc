import { CLITIC } from './tokens/tokens.ts';

/** What the knowledge says of names: what it finds under a folded name, and whether longer ones begin with it. */
interface NameSource<T> {
  lookup(key: string): T;
  extends(key: string): boolean;
}

/** Links kept at most: the words of a few hundred articles, so that memory stays flat. */
const MOST = 8192;

/**
 * The names of a part of the knowledge, walked word by word. Each run of words asks the knowledge once and
 * remembers the words that followed it, so that a text's words are joined into a key only where no text
 * before had them in this order.
 */
export class NameChains<T> {
  readonly source: NameSource<T>;
  readonly #first = new Map<string, Link<T>>();
  #links = 0;

  constructor(source: NameSource<T>) {
    this.source = source;
  }

  /** The run of one word. */
  from(norm: string): Link<T> {
    return this.#first.get(norm) ?? this.make(norm, norm, this.#first);
  }

  /** A new link, filed under its last word. */
  make(key: string, norm: string, among: Map<string, Link<T>>): Link<T> {
    if (this.#links >= MOST) {
      this.#first.clear();
      this.#links = 0;
    }
    this.#links += 1;
    const link = new Link(this, key);
    among.set(norm, link);
    return link;
  }
}

/** A run of words that may be a name or begin one. */
export class Link<T> {
  readonly key: string;
  readonly #chains: NameChains<T>;
  #next: Map<string, Link<T>> | undefined;
  #found: T | undefined;
  #goesOn: boolean | undefined;

  constructor(chains: NameChains<T>, key: string) {
    this.#chains = chains;
    this.key = key;
  }

  /** What the knowledge has under exactly these words. */
  get found(): T {
    this.#found ??= this.#chains.source.lookup(this.key);
    return this.#found;
  }

  /** Whether a longer name begins with these words. */
  get goesOn(): boolean {
    this.#goesOn ??= this.#chains.source.extends(this.key);
    return this.#goesOn;
  }

  /** The run with one word more. */
  with(norm: string): Link<T> {
    this.#next ??= new Map();
    return this.#next.get(norm) ?? this.#chains.make(joined(this.key, norm), norm, this.#next);
  }
}

/** A key with one word more, as the keys of the knowledge are written: a possessive belongs to the word before it. */
export function joined(key: string, norm: string): string {
  if (norm === CLITIC) return `${key}s`;
  return key === '' ? norm : `${key} ${norm}`;
}
