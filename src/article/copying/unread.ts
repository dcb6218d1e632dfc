import { setOf } from '../set-of.ts';
import type { PageElement } from './page-tree.ts';

/** Elements whose content is no text of the page, or is the reader's own (fields, editors). */
const UNREAD = setOf(
  'script style noscript template svg math iframe frame frameset object embed applet canvas video audio ' +
    'map input textarea select option datalist progress meter output ' +
    'head link meta base title param source track area noembed',
);

/** Whether an element and all in it is never read: no text, or the reader's own. */
export const isUnread = (name: string): boolean => UNREAD.has(name);

/** What an attribute says that hides an element and all in it. */
const HIDES: ReadonlyMap<string, (value: string) => boolean> = new Map([
  // A closed accordion is found by the browser's own search, and so by us.
  ['hidden', (value: string) => value !== 'until-found'],
  // What is invisible keeps its room: some pages show their text only when their scripts have run.
  ['style', (value) => /display\s*:\s*none/i.test(value)],
]);

/** Whether an attribute with this value hides an element and all in it. */
export const hides = (attribute: string, value: string): boolean =>
  HIDES.get(attribute)?.(value) === true;

/** Whether an element is hidden by an attribute of it. */
export const isHidden = (element: PageElement): boolean =>
  [...HIDES.keys()].some((attribute) => {
    const value = element.getAttribute(attribute);
    return value !== null && hides(attribute, value);
  });
