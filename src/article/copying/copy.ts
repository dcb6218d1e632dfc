import { copyElement } from './copy-element.ts';
import { CAPS, type Copying, type CopyOptions, newCopying } from './copying.ts';
import type { Copied } from './page-copy.ts';
import { lowered, type PageDocument, type PageElement, type PageText } from './page-tree.ts';
import { goOn, past } from './page-walk.ts';

/** Copies a page slice by slice, without recursion, so that a huge one never holds the browser; changes nothing. Told that its time is up, it leaves the rest. */
export function* copyPage(
  document: PageDocument,
  options: CopyOptions = {},
): Generator<void, Copied, boolean | undefined> {
  const caps = { ...CAPS, ...options.caps };
  const copying = newCopying(document, caps, options);
  // Copies in slices, with a pause behind each, until the limit of nodes is reached.
  for (let room = caps.nodes; ; room -= caps.slice) {
    copyNodes(copying, Math.min(room, caps.slice));
    if (!copying.node || copying.left <= 0) break;
    if (room <= caps.slice || (yield)) {
      copying.isCut = true;
      break;
    }
  }
  const { tokens, nodes, said, opaque, isCut, isDeep } = copying;
  return { copy: { tokens, isCut }, nodes, said, opaque, isDeep };
}

/**
 * Copies so many nodes at most. One loop with few calls: in new code each call of a function costs as much as a look at a
 * node, until it has been called some hundred times.
 */
function copyNodes(copying: Copying, count: number): void {
  const { tokens, walk } = copying;
  const { open } = walk;
  let { node } = copying;
  for (let n = 0; node && n < count && copying.left > 0; n += 1) {
    const name: unknown = (node as Partial<PageElement>).localName;
    let isIn = true;
    if (name === undefined) copyText(copying, node as PageText);
    else {
      // A form alone may have a field that stands for it.
      const known = typeof name === 'string' ? lowered(name) : 'form';
      isIn = copyElement(copying, node as PageElement, known);
    }
    node = (isIn ? walk.walker.nextNode() : past(walk)) ?? goOn(walk);
    const parent = node?.parentNode;
    if (parent === open[open.length - 1]) continue;
    // This skips nodes whose parent is not open, which happens where a form's field stands for its parent.
    if (node && !open.includes(parent)) continue;
    for (; open.length > 0 && open[open.length - 1] !== parent; open.pop()) tokens.push(0);
  }
  copying.node = node;
}

/** What is white space alone; nearly no other text begins with a unit up to that of a space. */
const BLANK = /^[\t-\r ]+$/;
const SPACE = 32;

function copyText(copying: Copying, node: PageText): void {
  const { caps, left, isWritten, walk } = copying;
  if (isWritten[walk.open.length - 1]) return;
  const { data } = node;
  const length = Math.min(data.length, caps.text, left);
  if (length < data.length) copying.isCut ||= length === left;
  copying.left = left - length;
  copying.nodes.push(node);
  copying.said.push(data);
  // White space between elements is copied as one space. The first character is looked at before the pattern, because
  // most texts begin with a letter.
  const isBlank = data.charCodeAt(0) <= SPACE && BLANK.test(data);
  copying.tokens.push(isBlank ? ' ' : data.slice(0, length));
}
