import { html, type Token } from 'parse5';
import type {
  PageDocument,
  PageElement,
  PageNode,
  PageText,
  PageWalker,
} from '../article/copying/page-tree.ts';

/** A node of the command line's pages: no more than the extraction asks a browser's node for. */
export class TreeNode implements PageNode {
  readonly nodeType: number;
  parentNode: Parent | null = null;
  previous: TreeNode | null = null;
  nextSibling: TreeNode | null = null;
  firstChild: TreeNode | null = null;
  lastChild: TreeNode | null = null;

  constructor(nodeType: number) {
    this.nodeType = nodeType;
  }
}

/** A text of a page. */
export class TreeText extends TreeNode implements PageText {
  data: string;
  constructor(data: string) {
    super(3);
    this.data = data;
  }
}

/** An element of a page, with its shadow root or, of a template, its content. */
export class TreeElement extends TreeNode implements PageElement {
  readonly localName: string;
  readonly namespaceURI: html.NS;
  readonly attrs: Token.Attribute[];
  shadowRoot: TreeRoot | null = null;
  content: TreeRoot | null = null;

  constructor(localName: string, namespaceURI: html.NS, attrs: Token.Attribute[]) {
    super(1);
    this.localName = localName;
    this.namespaceURI = namespaceURI;
    this.attrs = attrs;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attrs) if (attribute.name === name) return attribute.value;
    return null;
  }

  getAttributeNames(): string[] {
    return this.attrs.map(({ name }) => name);
  }

  /** The nodes of the host that a slot shows in its place. */
  assignedNodes(): TreeNode[] {
    let root: Parent | null = this.parentNode;
    while (root?.parentNode) root = root.parentNode;
    const nodes: TreeNode[] = [];
    if (!(root instanceof TreeRoot)) return nodes;
    const slot = this.getAttribute('name') ?? '';
    for (let node = root.host?.firstChild ?? null; node; node = node.nextSibling) {
      const wanted = node instanceof TreeElement ? (node.getAttribute('slot') ?? '') : '';
      if (wanted === slot && isShown(node)) nodes.push(node);
    }
    return nodes;
  }
}

/** A page, or a fragment of one: a template's content, a shadow root. */
export class TreeRoot extends TreeNode implements PageDocument {
  /** The element whose shadow root this is. */
  host: TreeElement | null = null;
  mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS;

  get documentElement(): TreeElement | null {
    for (let node = this.firstChild; node; node = node.nextSibling)
      if (node instanceof TreeElement) return node;
    return null;
  }

  createTreeWalker(root: TreeNode): TreeWalk {
    return new TreeWalk(root);
  }
}

/** Goes over the elements and texts in a node, as a browser's walker does. */
class TreeWalk implements PageWalker {
  private at: TreeNode;
  private readonly root: TreeNode;

  constructor(root: TreeNode) {
    this.root = root;
    this.at = root;
  }

  nextNode(): TreeNode | null {
    const inside = shownFrom(this.at.firstChild);
    if (inside) return this.to(inside);
    for (let node: TreeNode | null = this.at; node && node !== this.root; node = node.parentNode) {
      const next = shownFrom(node.nextSibling);
      if (next) return this.to(next);
    }
    return null;
  }

  nextSibling(): TreeNode | null {
    const next = this.at === this.root ? null : shownFrom(this.at.nextSibling);
    return next && this.to(next);
  }

  parentNode(): TreeNode | null {
    const above = this.at === this.root ? null : this.at.parentNode;
    return above && this.to(above);
  }

  private to(node: TreeNode): TreeNode {
    this.at = node;
    return node;
  }
}

const isShown = ({ nodeType }: TreeNode) => nodeType === 1 || nodeType === 3;

/** A node or the first of its neighbours behind it that is an element or a text. */
function shownFrom(node: TreeNode | null): TreeNode | null {
  for (let one = node; one; one = one.nextSibling) if (isShown(one)) return one;
  return null;
}

/** A comment, which the extraction passes over. */
export class TreeComment extends TreeNode {
  readonly data: string;
  constructor(data: string) {
    super(8);
    this.data = data;
  }
}

/** What can hold other nodes. */
export type Parent = TreeElement | TreeRoot;

/** Takes a node out of its parent. */
export function detach(node: TreeNode): void {
  const { parentNode: parent, previous, nextSibling } = node;
  if (!parent) return;
  if (previous) previous.nextSibling = nextSibling;
  else parent.firstChild = nextSibling;
  if (nextSibling) nextSibling.previous = previous;
  else parent.lastChild = previous;
  node.parentNode = null;
  node.previous = null;
  node.nextSibling = null;
}

/** Puts a node into a parent, before one of its nodes or at its end. */
export function insert(parent: Parent, node: TreeNode, before: TreeNode | null): void {
  detach(node);
  // A declarative shadow root is what its host shows.
  if (isOpenShadow(node) && parent instanceof TreeElement) {
    parent.shadowRoot = node.content;
    if (node.content) node.content.host = parent;
    return;
  }
  const previous = before ? before.previous : parent.lastChild;
  node.parentNode = parent;
  node.previous = previous;
  node.nextSibling = before;
  if (previous) previous.nextSibling = node;
  else parent.firstChild = node;
  if (before) before.previous = node;
  else parent.lastChild = node;
}

function isOpenShadow(node: TreeNode): node is TreeElement {
  return node instanceof TreeElement && node.getAttribute('shadowrootmode') === 'open';
}

/** Puts text into a parent; two that meet are one. */
export function insertText(parent: Parent, text: string, before: TreeNode | null): void {
  const previous = before ? before.previous : parent.lastChild;
  if (previous instanceof TreeText) previous.data += text;
  else insert(parent, new TreeText(text), before);
}
