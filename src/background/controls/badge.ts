import type { Reading } from '../../engine/reading.ts';
import { browser } from '../../extension/browser.ts';
import { loadOptions } from '../../extension/options/stored.ts';
import type { PageSender } from '../senders.ts';

/** What the toolbar button says of a tab: `facts` is the number of figures, bodies and places on the card. */
interface Badge {
  relevant: Reading['relevant'] | 'off' | 'none';
  facts: number;
}

/** The button's neutral grey and ink, dark enough for white digits on either toolbar. */
const COLOUR = '#55585f';

/**
 * Has the button say what was read in a page; without a reading, or where the browser hides the tab's address, that
 * nothing was. A reader who has gone on to another page meanwhile is not told of the last one.
 */
export async function showReading(
  { tabId, url }: Pick<PageSender, 'tabId' | 'url'>,
  reading: Reading | undefined,
): Promise<undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab || (tab.url && addressOf(tab.url) !== addressOf(url.href))) return;
  const { relevant = 'none', card } = (tab.url && reading) || {};
  const { figures = [], agencies = [], places = [] } = card ?? {};
  await showBadge(tabId, { relevant, facts: figures.length + agencies.length + places.length });
}

/** Has a tab's button say that Pressmark is off there; or, where it is on again, that nothing has been read yet. */
export const showSwitch = (tabId: number, state: 'on' | 'off'): Promise<undefined> =>
  showBadge(tabId, { relevant: state === 'off' ? 'off' : 'none', facts: 0 });

const addressOf = (url: string) => url.split('#')[0];

/** Puts a tab's state on the toolbar button: a number where there is a card, and always words in the title. */
async function showBadge(tabId: number, badge: Badge): Promise<undefined> {
  const { badge: isShown } = await loadOptions();
  const text = isShown ? textOf(badge) : '';
  // The tab may be gone by now.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setTitle({ tabId, title: titleOf(badge) }),
    browser.action.setIcon({ tabId, path: iconsOf(badge) }),
  ]);
}

function iconsOf({ relevant }: Badge): Record<string, string> {
  const look = relevant === 'off' ? '-off' : '';
  return Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${size}${look}.png`]));
}

function textOf({ relevant, facts }: Badge): string {
  if (relevant !== 'yes') return '';
  return facts > 99 ? '99+' : String(facts);
}

function titleOf({ relevant, facts }: Badge): string {
  const key = relevant === 'yes' && facts === 1 ? 'badge_yes_one' : `badge_${relevant}`;
  return browser.i18n.getMessage(key, [String(facts)]) || 'Pressmark';
}
