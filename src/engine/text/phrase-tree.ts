import type { Tokens } from './tokens/tokens.ts';

/** What phrases have in common up to one of their words, and the words by which they go on. */
export interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  /** A bit for each length of the words that go on, and for each of their first letters; some share one. */
  lengths: number;
  initials: number;
  /** What is said by each of the phrases that end here. */
  said: (() => T)[] | undefined;
  /** The same once it was asked for. */
  values: readonly T[] | undefined;
}

/** A node that nothing is filed under yet. */
export const newNode = <T>(): Node<T> => ({
  next: undefined,
  lengths: 0,
  initials: 0,
  said: undefined,
  values: undefined,
});

/** The longest phrase found at a token: where it starts, how many tokens it takes, and what is filed under it. */
export interface PhraseHit<T> {
  from: number;
  length: number;
  values: readonly T[];
}

/** Tokens that phrases are read over, each with the one at which they go on. */
export type Over = ReadonlyMap<number, number>;

/** The node behind one more word; made where no phrase went on so before. */
export function nodeAfter<T>(node: Node<T>, norm: string): Node<T> {
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

/** The longest phrase from token `i` on, of those that begin with its word and are filed under `start`. */
export function longest<T>(
  start: Node<T>,
  tokens: Tokens,
  i: number,
  limit: number,
  over: Over | undefined,
): PhraseHit<T> | undefined {
  let last: Node<T> | undefined;
  let end = i;
  let node: Node<T> | undefined = start;
  for (let at = i + 1; node; at += 1) {
    if (node.said) {
      last = node;
      end = at;
    }
    if (!node.next || at >= limit) break;
    let next: Node<T> | undefined = goOn(node, tokens.norm[at]);
    const beyond = next ? undefined : over?.get(at);
    if (beyond !== undefined && beyond < limit) {
      at = beyond;
      next = goOn(node, tokens.norm[at]);
    }
    node = next;
  }
  return last && { from: i, length: end - i, values: valuesOf(last) };
}

function valuesOf<T>(node: Node<T>): readonly T[] {
  node.values ??= node.said?.map((say) => say()) ?? [];
  return node.values;
}

const goOn = <T>(node: Node<T>, norm = ''): Node<T> | undefined =>
  mayGoOn(node, norm) ? node.next?.get(norm) : undefined;

/** Whether the word may go on a phrase: of most that cannot their length or first letter tells, without a look-up. */
const mayGoOn = ({ lengths, initials }: Node<unknown>, norm: string): boolean =>
  ((lengths >> norm.length) & 1) !== 0 && ((initials >> norm.charCodeAt(0)) & 1) !== 0;
