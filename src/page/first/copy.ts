import { copyPage } from '../../article/copying/copy.ts';
import type { Earlier } from '../../article/copying/earlier.ts';
import type { Copied } from '../../article/copying/page-copy.ts';
import { inSlices } from '../marks/slices.ts';

/** Milliseconds of our own work that copying may take in all; what a page holds beyond that is left unread. */
const DEADLINE = 3_000;

/**
 * What is transparent or out of sight may be read; what takes no part in the layout, or is hidden in it, not.
 * For each option that is not named the browser would search the prototype, at every element.
 */
const BY_STYLE = { __proto__: null, visibilityProperty: true };

/** Copies what can be read of the document, in slices; undefined where the signal ended it. */
export function copyInSlices(
  document: Document,
  signal: AbortSignal,
  earlier?: Earlier,
): Promise<Copied | undefined> {
  // A form may have a field of that name.
  const root = document.documentElement;
  const isShown = (element: Element) => root.checkVisibility.call(element, BY_STYLE);
  const boxless = new WeakSet<Element>();
  /** Whether an element has no box of its own, but what is in it has, because it is shown where it stands. */
  const isBoxless = (element: Element, around = element.parentElement) =>
    (!around || boxless.has(around) || isShown(around)) &&
    getComputedStyle(element).display === 'contents' &&
    boxless.add(element);
  const isVisible = (element: Element) => isShown(element) || !!isBoxless(element);
  return inSlices(copyPage(document, { isVisible, earlier }), { signal, deadline: DEADLINE });
}
