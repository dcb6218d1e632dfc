import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from '../../extension/browser.ts';
import { turned } from '../../extension/options/off.ts';
import { changeOptions } from '../../extension/options/stored.ts';
import { toTab } from '../../extension/tab.ts';
import { readByClick } from '../pages/clicked.ts';

/** What the context menu of a page offers; the keys are the items' ids and, after `menu_`, their names in _locales. */
const ITEMS: Record<string, (tab: Tabs.Tab & { id: number }) => Promise<unknown>> = {
  read: ({ id }) => readByClick(id),
  copy: openToCopy,
  async off(tab) {
    const url = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
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
    // A page that is gone or forbidden has nothing to tell: its popup says why.
    if (act && tab?.id !== undefined) void act({ ...tab, id: tab.id }).catch(() => undefined);
  });
}

/** Only a page with a window may write to the clipboard: the popup opens and copies. */
async function openToCopy(tab: Tabs.Tab & { id: number }): Promise<void> {
  const popup = browser.runtime.getManifest().action?.default_popup ?? '';
  await browser.action.setPopup({ tabId: tab.id, popup: `${popup}?copy` });
  try {
    await browser.action.openPopup();
  } finally {
    await browser.action.setPopup({ tabId: tab.id, popup });
  }
}
