import type { Reading } from '../../engine/reading.ts';
import { browser } from '../../extension/browser.ts';
import { loadOptions } from '../../extension/options/stored.ts';

/** What the toolbar button says of a tab: `facts` is the number of figures, bodies and places on the card. */
interface Badge {
  relevant: Reading['relevant'] | 'off' | 'none';
  facts: number;
}

/** The button's neutral grey and ink, dark enough for white digits on either toolbar. */
const COLOUR = '#55585f';

/** Puts a tab's state on the toolbar button: a number where there is a card, and always words in the title. */
export async function showBadge(tabId: number, badge: Badge): Promise<undefined> {
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

/** Has the button say what a tab's page holds; nothing where it holds no reading. */
export function showReading(tabId: number, reading: Reading | undefined): Promise<undefined> {
  const { figures = [], agencies = [], places = [] } = reading?.card ?? {};
  const facts = figures.length + agencies.length + places.length;
  return showBadge(tabId, { relevant: reading?.relevant ?? 'none', facts });
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
