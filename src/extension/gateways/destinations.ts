import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';

/** What a surface can open: our own pages and the side panel. */
export type Destination = 'settings' | 'welcome' | 'panel' | 'print' | 'compare' | 'button-help';

/** Opens one of them; the panel beside the page, the others in a tab. */
export async function openPage(where: Destination, tab: Tabs.Tab | undefined): Promise<void> {
  if (where === 'panel') return openPanel(tab);
  if (where === 'settings') return browser.runtime.openOptionsPage();
  const pages = {
    welcome: 'src/welcome/index.html',
    'button-help': 'src/welcome/index.html#pin',
    print: `src/popup/index.html?print&tab=${tab?.id ?? ''}`,
    compare: `src/popup/index.html?compare&tab=${tab?.id ?? ''}`,
  };
  await browser.tabs.create({ url: browser.runtime.getURL(pages[where]) });
}

/** Chrome's own, for which the types have no word. */
interface WithSidePanel {
  sidePanel: { open(where: { windowId: number }): Promise<void> };
}

/** Must run within the click: nothing may be awaited before the call. */
async function openPanel(tab: Tabs.Tab | undefined): Promise<void> {
  if (__TARGET__ === 'firefox') await browser.sidebarAction.open();
  else if (tab?.windowId !== undefined)
    await (browser as unknown as WithSidePanel).sidePanel.open({ windowId: tab.windowId });
  window.close();
}
