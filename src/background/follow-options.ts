import type { Storage } from 'webextension-polyfill';
import { browser } from '../extension/browser.ts';
import { offAt } from '../extension/options/off.ts';
import { heal, OPTIONS_KEY, type Options } from '../extension/options/options.ts';
import { loadOptions, PRIVATE_KEY } from '../extension/options/stored.ts';
import { webAddress } from '../extension/tab.ts';
import { showSwitch } from './controls/badge.ts';
import { toAllPages } from './pages/all-pages.ts';
import { probeOpenTabs } from './pages/sites.ts';

/** Has all open pages follow a change of the settings, whichever window made it. */
export function followOptions(): void {
  browser.storage.onChanged.addListener(
    (changes: Record<string, Storage.StorageChange>, area: string) => {
      const change = changes[area === 'session' ? PRIVATE_KEY : OPTIONS_KEY];
      if (!change) return;
      const [before, after] = [heal(change.oldValue), heal(change.newValue)];
      // A page that is off now is told so when it asks to be read again, and leaves.
      void toAllPages((to) => to('reread', {}));
      if (isOtherOff(before, after)) void followSwitches(before, after);
    },
  );
}

/** Has the buttons of open tabs say where Pressmark is off now, and looks at those where it may be on again. */
async function followSwitches(before: Options, after: Options): Promise<void> {
  const [tabs, all, ofPrivate] = await Promise.all([
    browser.tabs.query({}),
    loadOptions(),
    loadOptions({ isPrivate: true }),
  ]);
  const shown = tabs.map(async (tab) => {
    const url = webAddress(tab);
    if (tab.id === undefined || !url) return;
    // A page that has left asks no more: nobody else would say it.
    if (offAt(url, tab.incognito ? ofPrivate : all)) await showSwitch(tab.id, 'off');
    else if (offAt(url, before)) await showSwitch(tab.id, 'on');
  });
  await Promise.all(shown);
  if (isMoreOn(before, after)) await probeOpenTabs();
}

/** Whether Pressmark is on or off at other addresses than before. */
function isOtherOff(before: Options, after: Options): boolean {
  const said = ({ off, offSites, offPages }: Options) => JSON.stringify([off, offSites, offPages]);
  return said(before) !== said(after);
}

/** Whether some page that was off may be read now. */
function isMoreOn(before: Options, after: Options): boolean {
  return (
    (before.off && !after.off) ||
    before.offSites.some((site) => !after.offSites.includes(site)) ||
    before.offPages.some((page) => !after.offPages.includes(page))
  );
}
