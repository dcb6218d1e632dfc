import { setOf } from '../set-of.ts';
import type { Copying } from './copying.ts';
import type { Earlier, Standing } from './earlier.ts';
import { openingOf, UNSEEN } from './opening.ts';
import type { PageElement } from './page-tree.ts';
import { into, type PageWalk } from './page-walk.ts';
import { isHidden, isUnread } from './unread.ts';

/** Elements that are nested too deep are not read. Whether the page shows them is told by the one at this depth around them: farther down a browser may show none. */
const LEVELS_SHOWN = 1_000;

/** Elements that are not asked whether they are shown: they hold nothing, or words of the line that they stand in. */
const HOLDS_NO_BLOCK = setOf('a b br button em hr i img picture strong');

/** Copies an element's opening; true where its content is to be copied next, false where it is left out or taken over from the copy before. */
export function copyElement(copying: Copying, element: PageElement, name: string): boolean {
  const isOut = isUnread(name) && name !== 'head';
  if (isOut && !isMetadata(name, element)) return false;
  const opening = openingOf(copying, name, element, isOut);
  if (!opening) return false;
  const { walk, isStanding, earlier } = copying;
  const { open } = walk;
  if (open.length >= copying.caps.depth) {
    copying.isCut = true;
    copying.isDeep ||= !copying.far.includes(UNSEEN);
    return false;
  }
  const holds = !isOut && !HOLDS_NO_BLOCK.has(name);
  if (holds && copying.isVisible?.(element) === false) opening.push(UNSEEN, '');
  if (open.length === LEVELS_SHOWN) copying.far = opening;
  const standing = earlier?.standing(element, opening, isStanding[open.length - 1] ?? false);
  if (earlier && standing && !standing.isTouched) return takeOver(copying, earlier, standing);
  copying.tokens.push(opening);
  copying.nodes.push(element);
  copying.said.push('');
  if (name === 'time' && isHidden(element)) {
    copying.tokens.push(0);
    return false;
  }
  // No form has one, but it may have a field of that name.
  const root = holds && name !== 'form' ? element.shadowRoot : null;
  if (earlier) isStanding[open.length] = !!standing && !root;
  if (root) into(walk, root, []);
  else if (name === 'slot') intoSlot(walk, element);
  else open.push(element);
  if (root || name === 'details' || (holds && name.includes('-'))) copying.opaque.push(element);
  return true;
}

/** Whether an element that is not read holds metadata or structured data. */
function isMetadata(name: string, element: PageElement): boolean {
  if (name === 'link') return element.getAttribute('rel') === 'canonical';
  if (name === 'script') return element.getAttribute('type')?.includes('ld+json') === true;
  return name === 'meta' || name === 'title';
}

/** Goes on to the nodes that a slot shows in place of its children, where there are any. */
function intoSlot(walk: PageWalk, slot: PageElement): void {
  const assigned = slot.assignedNodes?.({ flatten: true }) ?? [];
  if (assigned.length > 0) into(walk, null, assigned);
  else walk.open.push(slot);
}

/** Takes an element over from the earlier copy, with all in it: nothing in it comes next. */
function takeOver(
  copying: Copying,
  { copied: { copy, nodes, said } }: Earlier,
  { node, nodeEnd, token, tokenEnd }: Standing,
): false {
  for (const one of nodes.slice(node, nodeEnd)) copying.nodes.push(one);
  for (const one of said.slice(node, nodeEnd)) copying.said.push(one);
  for (const one of copy.tokens.slice(token, tokenEnd)) {
    if (typeof one === 'string') copying.left -= one.length;
    copying.tokens.push(one);
  }
  copying.isCut ||= copying.left < 0;
  return false;
}
