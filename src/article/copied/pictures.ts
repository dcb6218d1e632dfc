import type { CopiedElement } from './copied-tree.ts';

/** Elements within elements in which a picture may stand: a link around it, a box, and the element for its sizes. */
const PICTURE_LEVELS = 4;

/** Whether an element is a picture or has one in it. */
export function hasPicture(
  { localName, firstChild }: CopiedElement,
  levels = PICTURE_LEVELS,
): boolean {
  if (localName === 'img') return true;
  for (let node = levels > 0 ? firstChild : null; node; node = node.nextSibling)
    if (node.nodeType === 1 && hasPicture(node, levels - 1)) return true;
  return false;
}
