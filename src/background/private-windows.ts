import { browser } from '../extension/browser.ts';
import { PRIVATE_KEY } from '../extension/stored.ts';
import { PRIVATE_SECRET } from './token.ts';

/** What private windows left in memory goes with the last of them, not only with the browser. */
export function forgetPrivateWindows(): void {
  browser.windows.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some(({ incognito }) => incognito))
      await browser.storage.session.remove([PRIVATE_KEY, PRIVATE_SECRET]);
  });
}
