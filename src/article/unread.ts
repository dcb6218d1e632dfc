import type { PageElement } from './page-tree.ts';

/** Elements whose content is no text of the page, or is the reader's own (fields, editors). */
const UNREAD: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg math iframe frame frameset object embed applet canvas video audio ' +
    'picture map input textarea select option datalist button progress meter output head ' +
    'head link meta base title param source track area noembed'
  ).split(' '),
);

/** Whether an element and all in it is never read: no text, or the reader's own. */
export const isUnread = (name: string): boolean => UNREAD.has(name);

/** What an attribute says that hides an element and all in it, or gives it to the reader to write in. */
const HIDES: ReadonlyMap<string, (value: string) => boolean> = new Map([
  // A closed accordion is found by the browser's own search, and so by us.
  ['hidden', (value: string) => value !== 'until-found'],
  ['contenteditable', (value) => value !== 'false'],
  ['style', (value) => /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)],
]);

/** Whether an element and all in it is never shown or never the publisher's text, by these attributes of it. */
export function isHidden(
  name: string,
  element: PageElement,
  attributes: readonly string[],
): boolean {
  if (name === 'dialog' && !attributes.includes('open')) return true;
  for (const attribute of attributes)
    if (HIDES.get(attribute)?.(element.getAttribute(attribute) ?? '')) return true;
  return false;
}
