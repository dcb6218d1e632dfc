import type { PageNode } from './page-tree.ts';

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
  /** The elements in which something may change without an observer outside seeing it: shadow hosts, what unfolds. */
  opaque: PageNode[];
  /** The page shows more elements inside one another than are read. */
  isDeep: boolean;
}
