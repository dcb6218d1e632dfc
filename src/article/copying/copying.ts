import type { Earlier } from './earlier.ts';
import type { Copied, CopyToken } from './page-copy.ts';
import type { PageDocument, PageElement, PageNode } from './page-tree.ts';
import { type PageWalk, walkOver } from './page-walk.ts';

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

/** A hundred thousand nodes are ten times a heavy news page; a slice takes about a millisecond. */
export const CAPS: Caps = {
  nodes: 100_000,
  slice: 1_000,
  depth: 3_000,
  text: 300_000,
  texts: 2_000_000,
};

/** What the caller may lend to the copying: the command line has no layout, the page has. */
export interface CopyOptions {
  /** Whether an element is shown; absent on the command line. */
  isVisible?(element: PageElement): boolean;
  caps?: Partial<Caps>;
  /** What was copied of the page before: what stands unchanged is taken over from there, and not visited. */
  earlier?: Earlier | undefined;
}

/**
 * A copy that is being made. Plain data and functions over it: to the browser all of this is new code, of which a class
 * with its fields alone would take as long as a fifth of an article.
 */
export interface Copying extends Omit<Copied, 'copy'> {
  readonly tokens: CopyToken[];
  isCut: boolean;
  /** What was said last of an element so many levels down. */
  far: readonly string[];
  /** UTF-16 units that still have room. */
  left: number;
  /** The node that comes next. */
  node: PageNode | null;
  readonly walk: PageWalk;
  readonly root: PageElement | null;
  /** For each element that is open, whether it is to be written in: the texts in it are not copied. */
  readonly isWritten: (boolean | undefined)[];
  /** For each element that is open, whether its content may be as it was in the earlier copy. */
  readonly isStanding: boolean[];
  readonly caps: Caps;
  readonly isVisible: CopyOptions['isVisible'];
  readonly earlier: Earlier | undefined;
}

/** A copy of which nothing is made yet. */
export const newCopying = (
  document: PageDocument,
  caps: Caps,
  { isVisible, earlier }: CopyOptions,
): Copying => ({
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
  root: document.documentElement,
  isWritten: [],
  isStanding: [],
  caps,
  isVisible,
  earlier,
});
