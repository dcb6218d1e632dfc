import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from '../../extension/browser.ts';
import { offAt, turned } from '../../extension/options/off.ts';
import { changeOptions, loadOptions } from '../../extension/options/stored.ts';
import { toTab, webAddress } from '../../extension/tab.ts';
import { readByClick } from '../pages/clicked.ts';
import { openPopup } from './popup.ts';

/** The tab in whose page an item was chosen. */
type ClickedTab = Tabs.Tab & { id: number };

/** What the context menu of a page offers; the keys are the items' ids and, after `menu_`, their names in _locales. */
const ITEMS: Record<string, (tab: ClickedTab) => Promise<unknown>> = {
  read: readOrSayWhy,
  // Only a page with a window may write to the clipboard: the popup opens and copies.
  copy: ({ id }) => openPopup(id, 'copy'),
  async off(tab) {
    const url = webAddress(tab);
    if (!url) return;
    await changeOptions((options) => turned(options, 'off', 'site', url), {
      isPrivate: tab.incognito,
    });
    await toTab(tab.id)('leave', {}).catch(() => undefined);
  },
};

/** Puts the items into the context menu of web pages; the browser keeps them until the next installation. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() => {
      for (const id of Object.keys(ITEMS))
        browser.contextMenus.create({
          id,
          title: browser.i18n.getMessage(`menu_${id}`),
          contexts: ['page', 'selection'],
          documentUrlPatterns: ['http://*/*', 'https://*/*'],
        });
    });
  });
  browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
    const act = ITEMS[String(info.menuItemId)];
    if (act && tab?.id !== undefined) void actOrSay(act, { ...tab, id: tab.id });
  });
}

/** Says that it did not work where it did not: a menu of the browser's has no place for it but the popup. */
async function actOrSay(act: (tab: ClickedTab) => Promise<unknown>, tab: ClickedTab) {
  // A page that is gone has nothing to tell, and no popup.
  await act(tab).catch(() => openPopup(tab.id, 'failed').catch(() => undefined));
}

/** Reads the page, which shows the result itself; the popup opens where Pressmark is off or the reading fails, as only it can say so. */
async function readOrSayWhy(tab: ClickedTab): Promise<void> {
  if ((await isOff(tab)) || (await readByClick(tab.id)) || (await hasFailed(tab)))
    await browser.action.openPopup();
}

async function isOff(tab: ClickedTab): Promise<boolean> {
  const url = webAddress(tab);
  return !!url && offAt(url, await loadOptions({ isPrivate: tab.incognito })) !== undefined;
}

async function hasFailed({ id }: ClickedTab): Promise<boolean> {
  const page = await toTab(id)('state', {}).catch(() => undefined);
  return page?.state === 'failed';
}
