import { type Earlier, type Standing, standingIn } from './earlier.ts';
import { openingOf, UNSEEN } from './opening.ts';
import {
  contentOf,
  isElement,
  isText,
  nameOf,
  type PageDocument,
  type PageElement,
  type PageNode,
} from './page-tree.ts';
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
export type CopyToken = readonly string[] | string | 0;

/** A copy with what it was made of: the nodes of its elements and texts, in order, and what each text said. */
export interface Copied {
  copy: PageCopy;
  nodes: PageNode[];
  said: string[];
  /** The elements in which something may change that no observer outside sees. */
  opaque: PageNode[];
}

/** Limits of a copy, so that no page can hold the browser: beyond them the rest is left unread. */
export interface Caps {
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
  isVisible?: (element: Element) => boolean;
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

/** Whether these are shown is not asked for: they hold nothing, or words of the line that they stand in. */
const HOLDS_NO_BLOCK: ReadonlySet<string> = new Set('a b br em hr i img strong'.split(' '));

/** Whether an element that is not read holds metadata or structured data. */
function isMetadata(name: string, element: PageElement): boolean {
  if (name === 'link') return element.getAttribute('rel') === 'canonical';
  if (name === 'script') return element.getAttribute('type')?.includes('ld+json') === true;
  return name === 'meta' || name === 'title';
}

/** An element that was entered: where to go after it. */
interface Frame {
  readonly next: PageNode | null;
  /** The nodes of a slot, which are no siblings, and the place in them. */
  readonly list: readonly PageNode[] | undefined;
  at: number;
  /** Its content may be as it was in the earlier copy. */
  readonly isStanding: boolean;
}

class Copier {
  readonly tokens: CopyToken[] = [];
  readonly nodes: PageNode[] = [];
  readonly said: string[] = [];
  readonly opaque: PageNode[] = [];
  isCut = false;
  private readonly stack: Frame[] = [];
  private left: number;
  private readonly caps: Caps;
  private readonly options: CopyOptions;
  private readonly standing: ReturnType<typeof standingIn> | undefined;

  constructor(caps: Caps, options: CopyOptions) {
    this.caps = caps;
    this.left = caps.texts;
    this.options = options;
    const { earlier } = options;
    // One that was cut is no measure for what the page holds.
    if (earlier && !earlier.copied.copy.isCut) this.standing = standingIn(earlier);
  }

  /** Copies a node and gives the one that follows in reading order. */
  step(node: PageNode): PageNode | null {
    if (isText(node)) this.text(node, node.data);
    else if (isElement(node)) {
      const inside = this.element(node);
      if (inside) return inside;
    }
    const top = this.stack.at(-1);
    if (!top) return null;
    return (top.list ? top.list[++top.at] : node.nextSibling) ?? this.leave();
  }

  /** Whether as much text as a copy holds is in it. */
  isFull(): boolean {
    return this.left <= 0;
  }

  private leave(): PageNode | null {
    for (;;) {
      const frame = this.stack.pop();
      if (!frame) return null;
      this.tokens.push(0);
      const outer = this.stack.at(-1);
      const next = outer?.list ? outer.list[++outer.at] : frame.next;
      if (next || !outer) return next ?? null;
    }
  }

  private text(node: PageNode, data: string): void {
    const length = Math.min(data.length, this.caps.text, this.left);
    if (length < data.length) this.isCut ||= length === this.left;
    this.left -= length;
    this.nodes.push(node);
    this.said.push(data);
    // Of the white space between elements one character says as much.
    this.tokens.push(isBlank(data) ? ' ' : data.slice(0, length));
  }

  /** Opens an element; the first node in it, or nothing where it is left out, or holds none. */
  private element(element: PageElement): PageNode | undefined {
    const name = nameOf(element);
    const isOut = isUnread(name) && name !== 'head';
    if (isOut && !isMetadata(name, element)) return undefined;
    // A page may hide itself whole until its scripts have run.
    const attributes = element.getAttributeNames();
    const isGone = isHidden(name, element, attributes) && name !== 'html' && name !== 'body';
    // What is hidden may still say when.
    if (isGone && name !== 'time') return undefined;
    if (this.stack.length >= this.caps.depth) {
      this.isCut = true;
      return undefined;
    }
    const opening = openingOf(name, element, attributes, isOut);
    if (!isOut && !HOLDS_NO_BLOCK.has(name))
      if (this.options.isVisible?.(element as unknown as Element) === false)
        opening.push(UNSEEN, '');
    const standing = this.standing?.(element, opening, this.stack.at(-1)?.isStanding ?? false);
    if (standing && !standing.isTouched) return this.take(standing);
    this.tokens.push(opening);
    this.nodes.push(element);
    this.said.push('');
    const { shadowRoot } = element as Partial<Element>;
    if (shadowRoot || name.includes('-') || name === 'details') this.opaque.push(element);
    const content = isGone ? null : contentOf(element, name, shadowRoot);
    const list = Array.isArray(content) ? (content as readonly PageNode[]) : undefined;
    const first = list ? list[0] : (content as PageNode | null);
    const isStanding = !!standing && !shadowRoot;
    if (first) this.stack.push({ next: element.nextSibling, list, at: 0, isStanding });
    else this.tokens.push(0);
    return first ?? undefined;
  }

  /** Takes an element over from the earlier copy, with all in it. */
  private take({ node, nodeEnd, token, tokenEnd }: Standing): undefined {
    const { copy, nodes, said } = (this.options.earlier as Earlier).copied;
    for (let n = node; n < nodeEnd; n += 1) {
      this.nodes.push(nodes[n] as PageNode);
      this.said.push(said[n] as string);
    }
    for (let t = token; t < tokenEnd; t += 1) {
      const one = copy.tokens[t] as CopyToken;
      if (typeof one === 'string') this.left -= one.length;
      this.tokens.push(one);
    }
    this.isCut ||= this.left < 0;
  }
}

const BLANK = /^[\t-\r ]+$/;
const SPACE = 32;

/** Most texts begin with a letter, which tells sooner than a pattern. */
const isBlank = (data: string) => data.charCodeAt(0) <= SPACE && BLANK.test(data);

/** Copies a page slice by slice, without recursion, so that a huge one never holds the browser; changes nothing. */
export function* copyPage(
  document: Document | PageDocument,
  options: CopyOptions = {},
): Generator<void, Copied> {
  const caps = { ...CAPS, ...options.caps };
  const copier = new Copier(caps, options);
  let node: PageNode | null = document.documentElement as PageNode | null;
  for (let visited = 1; node; visited += 1) {
    if (visited > caps.nodes) copier.isCut = true;
    if (visited > caps.nodes || copier.isFull()) break;
    if (visited % caps.slice === 0) yield;
    node = copier.step(node);
  }
  const { tokens, nodes, said, opaque, isCut } = copier;
  return { copy: { tokens, isCut }, nodes, said, opaque };
}
