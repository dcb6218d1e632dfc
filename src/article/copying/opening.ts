import type { Copying } from './copying.ts';
import type { PageElement } from './page-tree.ts';
import { hides } from './unread.ts';

/** UTF-16 units of an attribute's value. */
const LONGEST_VALUE = 4_000;
/** Stands among the attributes of an element that the page does not show. */
export const UNSEEN = 'unseen';
/** The one attribute of an element in an editor: what it says is its writer's own, and so are the texts in it. */
const WRITTEN = 'written';

/** What an attribute is asked for: it is said; it may hide the element; of a link, whether it leads anywhere; whether one writes in it. */
const SAID = 1;
const HIDES = 2;
const LEADS = 3;
const WRITES = 4;

const asked = (names: string, what: number) =>
  names.split(' ').map((name) => [name, what] as const);

/** What elements are told apart by; a test fails where a site's record asks for another attribute. */
const OF_ELEMENTS: ReadonlyMap<string, number> = new Map([
  ...asked(
    'class id role lang itemprop datetime aria-modal aria-hidden data-testid data-component data-block data-area ' +
      'data-dtm-region data-external-selector data-gu-name xml:lang _msttexthash',
    SAID,
  ),
  ...asked('hidden style', HIDES),
  ['href', LEADS],
  ['contenteditable', WRITES],
]);
/** What the elements say that hold a page's metadata. */
const OF_METADATA: ReadonlyMap<string, number> = new Map(
  asked('property name itemprop http-equiv content rel href type', SAID),
);

/** These are read whatever hides them: a page may hide itself whole until its scripts have run, and a time may still say when. */
const SHOWN_ANYWAY: ReadonlySet<string> = new Set(['html', 'body', 'time']);

/**
 * Whether an element is to be written in by its own word. An editor may show an article that is not; of a word that is not
 * it is told by what it stands in: a writer has put it there.
 */
const writes = (value: string, name: string): boolean | undefined =>
  value !== 'false' || (name === 'span' ? undefined : false);

/**
 * What a copy says of an element: its name, then names and values of those attributes that tell something of it.
 * Undefined where they hide it. One loop without a call for each attribute, because every element of a page
 * is asked, by code that the browser has only just read. It is asked by the root's functions: a form's fields stand for
 * what the form itself has.
 */
export function openingOf(
  { root, isWritten, walk: { open } }: Copying,
  name: string,
  element: PageElement,
  isOut: boolean,
): string[] | undefined {
  if (!root) return undefined;
  const attributes = root.getAttributeNames.call(element);
  const means = isOut ? OF_METADATA : OF_ELEMENTS;
  let written = isWritten[open.length - 1];
  let opening: string[] | undefined;
  for (const attribute of attributes) {
    const what = means.get(attribute);
    if (what === undefined || (what === LEADS && name !== 'a')) continue;
    // Where a link leads to is not asked.
    const value = what === LEADS ? '' : (root.getAttribute.call(element, attribute) ?? '');
    if (what === HIDES) {
      if (hides(attribute, value) && !SHOWN_ANYWAY.has(name)) return undefined;
    } else if (what === WRITES) {
      written = writes(value, name) ?? written;
    } else {
      opening ??= [name];
      opening.push(attribute, value.slice(0, LONGEST_VALUE));
    }
  }
  isWritten[open.length] = written;
  if (name === 'dialog' && !attributes.includes('open')) return undefined;
  return written ? [name, WRITTEN, ''] : (opening ?? [name]);
}
