import { SIGN, type Tokens, tokenise } from './tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  values: T[] | undefined;
}

/** The longest phrase found at a token: how many tokens it takes, and what is filed under it. */
export interface PhraseHit<T> {
  length: number;
  values: readonly T[];
}

/**
 * Phrases compiled into one table and looked up token by token, so that a text is read once
 * however many phrases there are. Phrases are split and folded exactly as texts are.
 */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map(), values: undefined };

  constructor(entries: Iterable<readonly [phrase: string, value: T]> = []) {
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  add(phrase: string, value: T): void {
    const tokens = tokenise(phrase);
    if (tokens.count === 0)
      throw new Error(`The phrase "${phrase}" holds no word: remove it from its list.`);
    let node = this.#root;
    for (const norm of tokens.norm) {
      node.next ??= new Map();
      let next = node.next.get(norm);
      if (!next) {
        next = { next: undefined, values: undefined };
        node.next.set(norm, next);
      }
      node = next;
    }
    node.values ??= [];
    node.values.push(value);
  }

  /** The folded words that phrases begin with. */
  firstWords(): Iterable<string> {
    return this.#root.next?.keys() ?? [];
  }

  /** The longest phrase that starts at token `i` and ends before token `limit`. */
  match(tokens: Tokens, i: number, limit = tokens.count): PhraseHit<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    let hit: PhraseHit<T> | undefined;
    for (let at = i; at < limit; at += 1) {
      node = node.next?.get(tokens.norm[at] ?? '');
      if (!node) break;
      if (node.values) hit = { length: at - i + 1, values: node.values };
    }
    return hit;
  }
}

/** The folded key of a run of tokens, words joined by one space, as the gazetteer's keys are. */
export function keyOf(tokens: Tokens, from: number, to: number): string {
  let key = '';
  for (let i = from; i < to; i += 1) {
    const norm = tokens.norm[i] ?? '';
    if (norm === "'s") key += 's';
    else if (tokens.kind[i] !== SIGN) key = key === '' ? norm : `${key} ${norm}`;
  }
  return key;
}
