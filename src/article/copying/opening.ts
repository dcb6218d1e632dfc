import type { PageElement } from './page-tree.ts';
import { hides } from './unread.ts';

/** UTF-16 units of an attribute's value. */
const LONGEST_VALUE = 4_000;
/** Stands among the attributes of an element that the page does not show. */
export const UNSEEN = 'unseen';

/** What an attribute is asked for: it is said; it may hide the element; of a link, whether it leads anywhere. */
const SAID = 1;
const HIDES = 2;
const LEADS = 3;

const asked = (names: string, what: number) =>
  names.split(' ').map((name) => [name, what] as const);

/** What elements are told apart by; a test fails where a site's record asks for another attribute. */
const OF_ELEMENTS: ReadonlyMap<string, number> = new Map([
  ...asked(
    'class id role lang itemprop datetime aria-modal aria-hidden data-testid data-component data-block data-area ' +
      'data-dtm-region data-external-selector data-gu-name xml:lang _msttexthash',
    SAID,
  ),
  ...asked('hidden contenteditable style', HIDES),
  ['href', LEADS],
]);
/** What the elements say that hold a page's metadata. */
const OF_METADATA: ReadonlyMap<string, number> = new Map(
  asked('property name itemprop http-equiv content rel href type', SAID),
);

/** These are read whatever hides them, unless to write in: a page may hide itself whole until its scripts have run, and a time may still say when. */
const SHOWN_ANYWAY: ReadonlySet<string> = new Set(['html', 'body', 'time']);

/**
 * What a copy says of an element: its name, then names and values of those attributes that tell something of it.
 * Undefined where they hide it. One loop without a call for each attribute, because every element of a page
 * is asked, by code that the browser has only just read.
 */
export function openingOf(
  name: string,
  element: PageElement,
  isOut: boolean,
): string[] | undefined {
  const attributes = element.getAttributeNames();
  const means = isOut ? OF_METADATA : OF_ELEMENTS;
  let opening: string[] | undefined;
  for (const attribute of attributes) {
    const what = means.get(attribute);
    if (what === undefined || (what === LEADS && name !== 'a')) continue;
    // Where a link leads to is not asked.
    const value = what === LEADS ? '' : (element.getAttribute(attribute) ?? '');
    if (what === HIDES) {
      const isReaders = attribute === 'contenteditable';
      if (hides(attribute, value) && (isReaders || !SHOWN_ANYWAY.has(name))) return undefined;
      continue;
    }
    opening ??= [name];
    opening.push(attribute, value.slice(0, LONGEST_VALUE));
  }
  return name === 'dialog' && !attributes.includes('open') ? undefined : (opening ?? [name]);
}
