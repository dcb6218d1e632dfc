/**
 * What copying asks of a page: so little that a live DOM and the command line's parsed tree
 * both have it. No selector is ever run and no list is live, because neither can be sliced.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

/** An element of either tree. */
export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  getAttributeNames(): string[];
}

/** A text node of either tree. */
export interface PageText extends PageNode {
  readonly data: string;
}

/** A document of either tree. */
export interface PageDocument {
  readonly documentElement: PageElement | null;
}

const ELEMENT = 1;
const TEXT = 3;

/** Whether a node is an element; a form whose fields shadow `nodeType` is not, and so is left alone. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT && typeof (node as PageElement).localName === 'string';
}

/** Whether a node is a text node. */
export function isText(node: PageNode): node is PageText {
  return node.nodeType === TEXT;
}

const SMALL_A = 97;

/** Lower-cased name: pages in XHTML may give it in capitals. */
export function nameOf({ localName }: PageElement): string {
  return localName.charCodeAt(0) < SMALL_A ? localName.toLowerCase() : localName;
}

/**
 * The first node to read inside an element: of its open shadow root where it has one (what is shown
 * in its place), of the nodes assigned to a slot, else its first child.
 */
export function contentOf(
  element: PageElement,
  name: string,
  shadowRoot: PageNode | null | undefined,
): readonly PageNode[] | PageNode | null {
  if (shadowRoot) return shadowRoot.firstChild;
  if (name === 'slot') {
    const assigned = (element as Partial<HTMLSlotElement>).assignedNodes?.({ flatten: true });
    if (assigned && assigned.length > 0) return assigned;
  }
  return element.firstChild;
}
