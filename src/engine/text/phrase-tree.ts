import { cutAtEnds, goingOn, mayHold, type Written } from './phrase-notation.ts';
import { shared } from './tokens/spellings.ts';
import type { Tokens } from './tokens/tokens.ts';

/** Gives what a written phrase says. */
export type Tell<T> = (said: string, phrase: string) => T;

/** What is written behind the words so far, and whom to ask what it says. */
interface Waiting<T> {
  readonly tell: Tell<T>;
  others: Written;
}

/** What phrases have in common up to one of their words, and the words by which they go on. */
export interface Node<T> {
  /** These words. */
  readonly words: string;
  /** Phrases that go on and have not been taken apart; none once one of them may be a text's. */
  waiting: Waiting<T>[];
  /** How often they were asked in vain. */
  inVain: number;
  next: Map<string, Node<T>> | undefined;
  /** A bit for each length of the words that go on, and for each of their first letters; some share one. */
  lengths: number;
  initials: number;
  /** What is said by each of the phrases that end here. */
  said: (() => T)[] | undefined;
  /** The same once it was asked for. */
  values: readonly T[] | undefined;
}

/** Shared by all nodes in which no phrases wait. */
const NONE: never[] = [];

/** A node that nothing is filed under yet. */
export const newNode = <T>(words: string): Node<T> => ({
  words,
  waiting: NONE,
  inVain: 0,
  next: undefined,
  lengths: 0,
  initials: 0,
  said: undefined,
  values: undefined,
});

/** Files phrases under the words that they begin with. */
export function hang<T>(node: Node<T>, phrases: Written, tell: Tell<T>): void {
  const { ends, others } = cutAtEnds(phrases);
  for (const said of ends) endAt(node, said, tell);
  if (others !== '') waitAt(node, others, tell);
}

function endAt<T>(node: Node<T>, said: string, tell: Tell<T>): void {
  node.said ??= [];
  node.said.push(() => tell(said, node.words));
}

function waitAt<T>(node: Node<T>, others: Written, tell: Tell<T>): void {
  if (node.waiting === NONE) node.waiting = [];
  const last = node.waiting.at(-1);
  if (last?.tell === tell) last.others += `|${others}`;
  else node.waiting.push({ tell, others });
}

/**
 * After this many lookups in vain the waiting phrases are taken apart, so that one look tells that a word continues
 * none of them.
 */
const OFTEN = 8;

/** Takes the phrases that wait apart where one may go on with the word. */
function open<T>(node: Node<T>, norm: string): void {
  node.inVain += 1;
  if (node.inVain < OFTEN && !node.waiting.some(({ others }) => mayHold(others, norm))) return;
  const { waiting } = node;
  node.waiting = NONE;
  for (const { tell, others } of waiting)
    for (const [said, word, rest] of goingOn(others)) {
      const next = nodeAfter(node, shared(word));
      if (rest === '') endAt(next, said, tell);
      else waitAt(next, `${said} ${rest}`, tell);
    }
}

/** The longest phrase found at a token: where it starts, how many tokens it takes, and what is filed under it. */
export interface PhraseHit<T> {
  from: number;
  length: number;
  values: readonly T[];
}

/** Tokens that phrases are read over, each with the one at which they go on. */
export type Over = ReadonlyMap<number, number>;

/** The node behind one more word; made where no phrase went on so before. */
function nodeAfter<T>(node: Node<T>, norm: string): Node<T> {
  node.next ??= new Map();
  let next = node.next.get(norm);
  if (!next) {
    next = newNode(`${node.words} ${norm}`);
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
    if (at >= limit) break;
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

function goOn<T>(node: Node<T>, norm = ''): Node<T> | undefined {
  if (node.waiting.length > 0) open(node, norm);
  return mayGoOn(node, norm) ? node.next?.get(norm) : undefined;
}

/** Whether the word may go on a phrase: of most that cannot their length or first letter tells, without a look-up. */
const mayGoOn = ({ lengths, initials }: Node<unknown>, norm: string): boolean =>
  ((lengths >> norm.length) & 1) !== 0 && ((initials >> norm.charCodeAt(0)) & 1) !== 0;
