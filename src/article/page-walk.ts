import type { PageDocument, PageNode, PageWalker } from './page-tree.ts';

/** Elements and texts, in the browser's own numbers. */
const SHOWN = 5;

/** A walk that was left for what an element shows in place of its children: it goes on when that ends. */
interface Left {
  readonly walker: PageWalker;
  /** Where that element stands among the open ones, and the nodes of a slot that are still to come: they are no siblings. */
  readonly depth: number;
  readonly list: readonly PageNode[];
  at: number;
}

/**
 * Goes over a page in reading order, into open shadow roots and what slots show. The browser's own walker leads from node
 * to node by one call, where a node's child, its neighbour and its kind would be asked for.
 */
export class PageWalk {
  /** For each element that is open, what the nodes in it have for a parent. */
  readonly open: unknown[] = [];
  /** Leads on from the node that was come to last. */
  walker: PageWalker;
  private readonly left: Left[] = [];
  private readonly document: PageDocument;

  constructor(document: PageDocument) {
    this.document = document;
    const root = document.documentElement;
    this.walker = root ? this.over(root) : NOWHERE;
  }

  /** Goes into an element's shadow root, or on to the nodes of a slot. */
  into(shadowRoot: PageNode | null, list: readonly PageNode[]): void {
    this.left.push({ walker: this.walker, depth: this.open.length, list, at: -1 });
    this.open.push(shadowRoot);
    this.walker = shadowRoot ? this.over(shadowRoot) : NOWHERE;
  }

  /** The node behind all that is in the last. */
  past(): PageNode | null {
    const { walker } = this;
    for (;;) {
      const next = walker.nextSibling();
      if (next || !walker.parentNode()) return next;
    }
  }

  /** Where the walk has ended: the next node of a slot, or what comes behind the element that it was left at. */
  goOn(): PageNode | null {
    for (let left = this.left.at(-1); left; left = this.left.at(-1)) {
      left.at += 1;
      const node = left.list[left.at];
      if (node) {
        this.open[left.depth] = node.parentNode;
        this.walker = this.over(node);
        return node;
      }
      this.left.pop();
      this.walker = left.walker;
      const next = this.past();
      if (next) return next;
    }
    return null;
  }

  private over(root: PageNode): PageWalker {
    return this.document.createTreeWalker(root, SHOWN);
  }
}

/** Leads to nothing: the nodes of a slot come next. */
const NOWHERE: PageWalker = {
  nextNode: () => null,
  nextSibling: () => null,
  parentNode: () => null,
};
