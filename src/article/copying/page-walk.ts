import type { PageDocument, PageNode, PageWalker } from './page-tree.ts';

/** Elements, texts, and the stretches of text that a page of XML sets apart as such, in the browser's own numbers. */
const SHOWN = 1 + 4 + 8;

/** Where the walk left its way for what an element shows in place of its children: there it goes on afterwards. */
interface Left {
  readonly walker: PageWalker;
  /** Where that element stands among the open ones, and the nodes of a slot that are still to come: they are no siblings. */
  readonly depth: number;
  readonly list: readonly PageNode[];
  at: number;
}

/**
 * A way over a page in reading order, into open shadow roots and what slots show. The browser's own walker leads from node
 * to node by one call, where a node's child, its neighbour and its kind would be asked for.
 */
export interface PageWalk {
  /** For each element that is open, what the nodes in it have for a parent. */
  readonly open: unknown[];
  /** Leads on from the node that was come to last. */
  walker: PageWalker;
  readonly left: Left[];
  readonly document: PageDocument;
}

/** A walk that begins at the root of a page. */
export function walkOver(document: PageDocument): PageWalk {
  const root = document.documentElement;
  return { open: [], walker: root ? over(document, root) : NOWHERE, left: [], document };
}

/** Goes into an element's shadow root, or on to the nodes of a slot. */
export function into(walk: PageWalk, shadowRoot: PageNode | null, list: readonly PageNode[]): void {
  walk.left.push({ walker: walk.walker, depth: walk.open.length, list, at: -1 });
  walk.open.push(shadowRoot);
  walk.walker = shadowRoot ? over(walk.document, shadowRoot) : NOWHERE;
}

/** The node behind all that is in the last. */
export function past({ walker }: PageWalk): PageNode | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next || !walker.parentNode()) return next;
  }
}

/** Where the walk has ended: the next node of a slot, or what comes behind the element that it was left at. */
export function goOn(walk: PageWalk): PageNode | null {
  for (let left = walk.left.at(-1); left; left = walk.left.at(-1)) {
    left.at += 1;
    const node = left.list[left.at];
    if (node) {
      walk.open[left.depth] = node.parentNode;
      walk.walker = over(walk.document, node);
      return node;
    }
    walk.left.pop();
    walk.walker = left.walker;
    const next = past(walk);
    if (next) return next;
  }
  return null;
}

const over = (document: PageDocument, root: PageNode): PageWalker =>
  document.createTreeWalker(root, SHOWN);

/** Leads to nothing: the nodes of a slot come next. */
const NOWHERE: PageWalker = {
  nextNode: () => null,
  nextSibling: () => null,
  parentNode: () => null,
};
