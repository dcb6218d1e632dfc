import type { CopyToken } from '../copying/page-copy.ts';

/** A node of a copied page. */
export type CopiedNode = CopiedElement | CopiedText;

abstract class Numbered {
  firstChild: CopiedNode | null = null;
  nextSibling: CopiedNode | null = null;
  /** Its place among the nodes that were copied. */
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

/** An element of a copied page. */
export class CopiedElement extends Numbered {
  readonly nodeType = 1;
  readonly localName: string;
  private readonly token: readonly string[];

  constructor(number: number, token: readonly string[]) {
    super(number);
    this.localName = token[0] ?? '';
    this.token = token;
  }

  getAttribute(name: string): string | null {
    for (let i = 1; i < this.token.length; i += 2)
      if (this.token[i] === name) return this.token[i + 1] ?? '';
    return null;
  }
}

/** A text of a copied page. */
export class CopiedText extends Numbered {
  readonly nodeType = 3;
  readonly data: string;

  constructor(number: number, data: string) {
    super(number);
    this.data = data;
  }
}

/** Builds the tree that a page's copy tells of: its root element; undefined where there is none. */
export function treeOf(tokens: readonly CopyToken[]): CopiedElement | undefined {
  let root: CopiedElement | undefined;
  let number = 0;
  const open: { element: CopiedElement; last: CopiedNode | undefined }[] = [];
  for (const token of tokens) {
    if (token === 0) {
      open.pop();
      continue;
    }
    const node =
      typeof token === 'string' ? new CopiedText(number, token) : new CopiedElement(number, token);
    number += 1;
    const within = open.at(-1);
    if (within?.last) within.last.nextSibling = node;
    else if (within) within.element.firstChild = node;
    if (within) within.last = node;
    if (node instanceof CopiedElement) {
      root ??= node;
      open.push({ element: node, last: undefined });
    }
  }
  return root;
}
