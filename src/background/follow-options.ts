import type { Storage } from 'webextension-polyfill';
import { browser } from '../extension/browser.ts';
import { heal, OPTIONS_KEY, type Options } from '../extension/options/options.ts';
import { PRIVATE_KEY } from '../extension/options/stored.ts';
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
      if (isMoreOn(before, after)) void probeOpenTabs();
    },
  );
}

/** Whether some page that was off may be read now. */
function isMoreOn(before: Options, after: Options): boolean {
  return (
    (before.off && !after.off) ||
    before.offSites.some((site) => !after.offSites.includes(site)) ||
    before.offPages.some((page) => !after.offPages.includes(page))
  );
}
