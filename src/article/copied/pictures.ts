import type { CopiedElement } from './copied-tree.ts';

/** Elements within elements in which a picture may stand: a link around it, a box, and the element for its sizes. */
const PICTURE_LEVELS = 4;

/** Whether an element is one of this name or has one in it. */
function holds(
  { localName, firstChild }: CopiedElement,
  name: string,
  levels = PICTURE_LEVELS,
): boolean {
  if (localName === name) return true;
  for (let node = levels > 0 ? firstChild : null; node; node = node.nextSibling)
    if (node.nodeType === 1 && holds(node, name, levels - 1)) return true;
  return false;
}

/** Whether an element is a picture or has one in it. */
export const hasPicture = (element: CopiedElement): boolean => holds(element, 'img');

/** Whether it has a picture and no link: nothing in it has a page of its own. */
export const hasPlainPicture = (element: CopiedElement): boolean =>
  hasPicture(element) && !holds(element, 'a');
