import type { Earlier, Standing } from './earlier.ts';
import { openingOf, UNSEEN } from './opening.ts';
import {
  lowered,
  type PageDocument,
  type PageElement,
  type PageNode,
  type PageText,
} from './page-tree.ts';
import { goOn, into, type PageWalk, past, walkOver } from './page-walk.ts';
import { isHidden, isUnread } from './unread.ts';

/**
 * What is read of a page, as plain data: an element's name with the attributes that say something of
 * it, name and value in turn; a text; 0, where an element ends. The one look at a page's nodes makes
 * it; the article is found in the copy, which can be done away from the page's own thread.
 */
export interface PageCopy {
  readonly tokens: readonly CopyToken[];
  /** A cap left something of the page out. */
  readonly isCut: boolean;
}

/** One token of a copy: an element's name and attributes, a text, or the end of an element. */
export type CopyToken = readonly string[] | string | 0;

/** A copy with what it was made of: the nodes of its elements and texts, in order, and what each text said. */
export interface Copied {
  copy: PageCopy;
  nodes: PageNode[];
  said: string[];
  /** The elements in which something may change that no observer outside sees. */
  opaque: PageNode[];
  /** The page shows more elements inside one another than are read. */
  isDeep: boolean;
}

/** Limits of a copy, so that no page can hold the browser: beyond them the rest is left unread. */
interface Caps {
  /** Nodes visited at most. */
  nodes: number;
  /** Nodes between two yields. */
  slice: number;
  /** Elements within elements; browsers themselves fail beyond a few thousand. */
  depth: number;
  /** UTF-16 units of one text node, and of all: several times the longest article. */
  text: number;
  texts: number;
}

/** What the caller may lend to the copying: the command line has no layout, the page has. */
export interface CopyOptions {
  /** Whether an element is shown; absent on the command line. */
  isVisible?(element: PageElement): boolean;
  caps?: Partial<Caps>;
  /** What was copied of the page before: what stands unchanged is taken over from there, and not visited. */
  earlier?: Earlier | undefined;
}

/** A hundred thousand nodes are ten times a heavy news page; a slice takes about a millisecond. */
export const CAPS: Caps = {
  nodes: 100_000,
  slice: 1_000,
  depth: 3_000,
  text: 300_000,
  texts: 2_000_000,
};

/** Of more levels than are read this one tells whether they are shown: of those far below it a browser may show none. */
const LEVELS_SHOWN = 1_000;

/** Whether these are shown is not asked for: they hold nothing, or words of the line that they stand in. */
const HOLDS_NO_BLOCK: ReadonlySet<string> = new Set('a b br button em hr i img strong'.split(' '));

/** Whether an element that is not read holds metadata or structured data. */
function isMetadata(name: string, element: PageElement): boolean {
  if (name === 'link') return element.getAttribute('rel') === 'canonical';
  if (name === 'script') return element.getAttribute('type')?.includes('ld+json') === true;
  return name === 'meta' || name === 'title';
}

/**
 * A copy that is being made. Plain data and functions over it: to the browser all of this is new code, of which a class
 * with its fields alone would take as long as a fifth of an article.
 */
interface Copying extends Omit<Copied, 'copy'> {
  readonly tokens: CopyToken[];
  isCut: boolean;
  /** What was said last of an element so many levels down. */
  far: readonly string[];
  /** UTF-16 units that still have room. */
  left: number;
  /** The node that comes next. */
  node: PageNode | null;
  readonly walk: PageWalk;
  /** For each element that is open, whether its content may be as it was in the earlier copy. */
  readonly isStanding: boolean[];
  readonly caps: Caps;
  readonly isVisible: CopyOptions['isVisible'];
  readonly earlier: Earlier | undefined;
}

/**
 * Copies so many nodes at most. One loop with few calls: in new code each call of a function costs as much as a look at a
 * node, until it has been called some hundred times.
 */
function run(copying: Copying, count: number): void {
  const { tokens, walk } = copying;
  const { open } = walk;
  let { node } = copying;
  for (let n = 0; node && n < count && copying.left > 0; n += 1) {
    const name: unknown = (node as Partial<PageElement>).localName;
    let isIn = true;
    if (name === undefined) copyText(copying, node as PageText);
    // A form may have a field of that name: it is left alone.
    else
      isIn = typeof name === 'string' && copyElement(copying, node as PageElement, lowered(name));
    node = (isIn ? walk.walker.nextNode() : past(walk)) ?? goOn(walk);
    const parent = node?.parentNode;
    if (parent === open[open.length - 1]) continue;
    // Nothing of it is open where a form's field stands for its parent.
    if (node && !open.includes(parent)) continue;
    for (; open.length > 0 && open[open.length - 1] !== parent; open.pop()) tokens.push(0);
  }
  copying.node = node;
}

function copyText(copying: Copying, node: PageText): void {
  const { data } = node;
  const { caps, left } = copying;
  const length = Math.min(data.length, caps.text, left);
  if (length < data.length) copying.isCut ||= length === left;
  copying.left = left - length;
  copying.nodes.push(node);
  copying.said.push(data);
  // Of the white space between elements one character says as much; most texts begin with a letter, which tells sooner than a pattern.
  const isBlank = data.charCodeAt(0) <= SPACE && BLANK.test(data);
  copying.tokens.push(isBlank ? ' ' : data.slice(0, length));
}

/** Copies an element's opening; whether what is in it comes next: it may be left out, or taken over with all in it. */
function copyElement(copying: Copying, element: PageElement, name: string): boolean {
  const isOut = isUnread(name) && name !== 'head';
  if (isOut && !isMetadata(name, element)) return false;
  const opening = openingOf(name, element, isOut);
  if (!opening) return false;
  const { walk, isStanding, earlier } = copying;
  const { open } = walk;
  if (open.length >= copying.caps.depth) {
    copying.isCut = true;
    copying.isDeep ||= !copying.far.includes(UNSEEN);
    return false;
  }
  const holds = !isOut && !HOLDS_NO_BLOCK.has(name);
  if (holds && copying.isVisible?.(element) === false) opening.push(UNSEEN, '');
  if (open.length === LEVELS_SHOWN) copying.far = opening;
  const standing = earlier?.standing(element, opening, isStanding[open.length - 1] ?? false);
  if (standing && !standing.isTouched) return take(copying, standing);
  copying.tokens.push(opening);
  copying.nodes.push(element);
  copying.said.push('');
  if (name === 'time' && isHidden(element)) {
    copying.tokens.push(0);
    return false;
  }
  const root = holds ? element.shadowRoot : null;
  if (earlier) isStanding[open.length] = !!standing && !root;
  if (root) into(walk, root, []);
  else if (name === 'slot') intoSlot(walk, element);
  else open.push(element);
  if (root || name === 'details' || (holds && name.includes('-'))) copying.opaque.push(element);
  return true;
}

/** Goes on to the nodes that a slot shows in place of its children, where there are any. */
function intoSlot(walk: PageWalk, slot: PageElement): void {
  const assigned = slot.assignedNodes?.({ flatten: true }) ?? [];
  if (assigned.length > 0) into(walk, null, assigned);
  else walk.open.push(slot);
}

/** Takes an element over from the earlier copy, with all in it. */
function take(copying: Copying, { node, nodeEnd, token, tokenEnd }: Standing): false {
  const { copy, nodes, said } = (copying.earlier as Earlier).copied;
  for (let n = node; n < nodeEnd; n += 1) {
    copying.nodes.push(nodes[n] as PageNode);
    copying.said.push(said[n] as string);
  }
  for (let t = token; t < tokenEnd; t += 1) {
    const one = copy.tokens[t] as CopyToken;
    if (typeof one === 'string') copying.left -= one.length;
    copying.tokens.push(one);
  }
  copying.isCut ||= copying.left < 0;
  return false;
}

const BLANK = /^[\t-\r ]+$/;
const SPACE = 32;

/** Copies a page slice by slice, without recursion, so that a huge one never holds the browser; changes nothing. */
export function* copyPage(
  document: PageDocument,
  options: CopyOptions = {},
): Generator<void, Copied> {
  const caps = { ...CAPS, ...options.caps };
  const copying = begun(document, caps, options);
  // As many nodes as there are caps for, and a breath after each slice of them.
  for (let room = caps.nodes; ; room -= caps.slice) {
    run(copying, Math.min(room, caps.slice));
    if (!copying.node || copying.left <= 0) break;
    if (room <= caps.slice) {
      copying.isCut = true;
      break;
    }
    yield;
  }
  const { tokens, nodes, said, opaque, isCut, isDeep } = copying;
  return { copy: { tokens, isCut }, nodes, said, opaque, isDeep };
}

function begun(document: PageDocument, caps: Caps, { isVisible, earlier }: CopyOptions): Copying {
  return {
    tokens: [],
    nodes: [],
    said: [],
    opaque: [],
    isCut: false,
    isDeep: false,
    far: [],
    left: caps.texts,
    // A document that is an editor whole is its writer's own.
    node: document.designMode === 'on' ? null : document.documentElement,
    walk: walkOver(document),
    isStanding: [],
    caps,
    isVisible,
    earlier,
  };
}
