/**
 * What copying asks of a page: so little that a live DOM and the command line's parsed tree
 * both have it. No selector is ever run and no list is live, because neither can be sliced.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

/** An element of either tree. */
export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  getAttributeNames(): string[];
  /** What a live page alone may show in an element beside its children, or a slot in their place. */
  readonly shadowRoot?: PageNode | null;
  assignedNodes?(options: { flatten: boolean }): readonly PageNode[];
}

/** A text node of either tree. */
export interface PageText extends PageNode {
  readonly data: string;
  /** Whether it is in a page still; a parsed tree does not tell. */
  readonly isConnected?: boolean;
}

/** Leads over a tree in reading order, as a browser's TreeWalker does. */
export interface PageWalker {
  nextNode(): PageNode | null;
  nextSibling(): PageNode | null;
  parentNode(): PageNode | null;
}

/** A document of either tree. */
export interface PageDocument {
  readonly documentElement: PageElement | null;
  /** 'on' if the whole page is an editor. */
  readonly designMode?: string;
  createTreeWalker(root: PageNode, shown: number): PageWalker;
}

/** The unit of 'a': those of capitals come before it. */
const SMALL_A = 97;

/** A name in small letters: pages in XHTML may give it in capitals. */
export function lowered(name: string): string {
  return name.charCodeAt(0) < SMALL_A ? name.toLowerCase() : name;
}
