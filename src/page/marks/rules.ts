import type { Copied } from '../../article/copying/page-copy.ts';
import type { PageSettings } from '../../extension/messages/messages.ts';
import type { Rules } from './adopted-sheet.ts';
import type { Names } from './names.ts';
import { carrierOf, markSheet } from './sheet.ts';
import { themeOf } from './theme.ts';

/**
 * Whether the reader's settings let anything be seen of us in a page, and the page does not fell the browser for it: in Firefox
 * a highlight on one that shows 30,000 elements inside one another does, whoever sets it.
 */
export const mayMark = (
  { quiet, style }: PageSettings,
  { isDeep }: Pick<Copied, 'isDeep'>,
): boolean => !quiet && style !== 'off' && !isDeep;

/** How the marks of an article look on its page as it is now. */
export function rulesFor(settings: PageSettings, root: Element, names: Names): Rules {
  const style = settings.style === 'tint' ? 'tint' : 'underline';
  const look = { theme: themeOf(root), style } as const;
  const carrier = carrierOf(root);
  return (kinds) => markSheet(names, carrier, look, kinds);
}
