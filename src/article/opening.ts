import type { PageElement } from './page-tree.ts';

/** UTF-16 units of an attribute's value. */
const LONGEST_VALUE = 4_000;
/** Stands among the attributes of an element that the page does not show. */
export const UNSEEN = 'unseen';

/** What elements are told apart by; a test fails where a site's record asks for another attribute. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'class id role lang itemprop datetime aria-modal aria-hidden data-testid data-component data-block data-area ' +
    'data-dtm-region data-external-selector data-gu-name xml:lang _msttexthash'
  ).split(' '),
);
/** What the elements say that hold a page's metadata. */
const OF_METADATA: ReadonlySet<string> = new Set(
  'property name itemprop http-equiv content rel href type'.split(' '),
);

/** What a copy says of an element: its name, then names and values of those attributes that tell something of it. */
export function openingOf(
  name: string,
  element: PageElement,
  attributes: readonly string[],
  isOut: boolean,
): string[] {
  const opening = [name];
  const kept = isOut ? OF_METADATA : ATTRIBUTES;
  for (const attribute of attributes)
    if (kept.has(attribute))
      opening.push(attribute, (element.getAttribute(attribute) ?? '').slice(0, LONGEST_VALUE));
    // Whether it leads anywhere tells a link; where to is not asked.
    else if (attribute === 'href' && name === 'a') opening.push(attribute, '');
  return opening;
}
