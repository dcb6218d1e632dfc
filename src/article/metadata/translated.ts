import type { CopiedElement } from '../copied/copied-tree.ts';

/** Chrome's and Google's translations give the root element one of these classes, by the way that the language is written. */
const LEFT_TO_RIGHT = 'translated-ltr';
const RIGHT_TO_LEFT = 'translated-rtl';
/** Edge's gives what it has translated this attribute. */
const TEXT_HASH = '_msttexthash';

/** How a translated page is told by its root element. */
export const TRANSLATED = `.${LEFT_TO_RIGHT},.${RIGHT_TO_LEFT},[${TEXT_HASH}]`;

/** Whether a page's copy is of a translation. */
export function isTranslated(html: CopiedElement): boolean {
  const classes = (html.getAttribute('class') ?? '').split(' ');
  return (
    classes.includes(LEFT_TO_RIGHT) ||
    classes.includes(RIGHT_TO_LEFT) ||
    html.getAttribute(TEXT_HASH) !== null
  );
}
