import type { CopiedElement, CopiedNode } from './copied-tree.ts';
import { isInline } from './markup.ts';
import { SIGN_WORDS } from './markup-words.ts';
import { namesOf } from './names.ts';

/** Elements within elements in which a line's words may stand: large, and bold. */
const MOST_LEVELS = 3;

/** What the texts of an element and of those in it say. */
export function wordsIn(element: CopiedElement, levels = MOST_LEVELS): string {
  let all = '';
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) all += node.data;
    else if (levels > 0) all += wordsIn(node, levels - 1);
  return all.trim();
}

/** Whether a break ends the line behind an element. */
export function isBreakBehind(element: CopiedElement): boolean {
  let next = element.nextSibling;
  while (next?.nodeType === 3 && next.data.trim() === '') next = next.nextSibling;
  return next?.nodeType === 1 && next.localName === 'br';
}

/** What a sentence goes on with: a small letter, or a mark that no sentence begins with. */
const GOES_ON = /^[\p{Ll},;:.!?)\]»”’]/u;
/** A sentence, or a line of its own, has ended here. */
const HAS_ENDED = /[.!?:…。！？؟]["'“”»«’)\]]*$/u;
/**
 * The end of a line that goes on: a short word of small letters behind several others, as in 'five arrested in',
 * 'the police of'.
 */
const GOES_ON_TO = /(?:\S+\s+){4}\p{Ll}{1,3}$/u;
/** Nodes looked at behind a picture. */
const MOST_BEHIND = 12;

/** An element that a walk has entered; without a box it stands in the line. */
interface Entered {
  readonly element: CopiedElement;
  readonly box: unknown;
}

/**
 * Whether a picture stands in the middle of a sentence (an emoji, a flag, a pixel that counts readers): then it parts
 * no paragraphs. `before` is what its line says so far, `around` the elements that it lies in.
 */
export function isInSentence(
  before: string,
  picture: CopiedElement,
  around: readonly Entered[],
): boolean {
  if (before === '') return false;
  const behind = lineBehind(picture, around);
  if (namesOf(picture).has(SIGN_WORDS)) return behind !== '';
  if (HAS_ENDED.test(before)) return false;
  return GOES_ON.test(behind) || (behind !== '' && GOES_ON_TO.test(before));
}

/** What the line goes on with behind an element. */
function lineBehind(element: CopiedElement, around: readonly Entered[]): string {
  let node: CopiedNode | null = element.nextSibling;
  let level = around.length - 1;
  for (let looked = 0; looked < MOST_BEHIND; looked += 1) {
    if (node) {
      const words = wordsOf(node);
      if (words !== '') return words ?? '';
      node = node.nextSibling;
      continue;
    }
    // Out of a link or a span into the line around it.
    const entered = around[level];
    if (!entered || entered.box) return '';
    node = entered.element.nextSibling;
    level -= 1;
  }
  return '';
}

/** What a node of a line says; undefined where it ends the line. */
function wordsOf(node: CopiedNode): string | undefined {
  if (node.nodeType === 3) return node.data.trimStart();
  if (node.localName === 'img') return '';
  return isInline(node.localName) ? wordsIn(node) : undefined;
}
