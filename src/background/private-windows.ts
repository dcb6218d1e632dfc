import { browser } from '../extension/browser.ts';
import { OPTIONS_KEY } from '../extension/options/options.ts';
import { isPrivateOpen, PRIVATE_KEY } from '../extension/options/stored.ts';
import { PRIVATE_SECRET } from './token.ts';

/** Forgets what private windows left in memory when the last of them is closed; by itself it would stay until the browser is. */
export function forgetPrivateWindows(): void {
  browser.windows.onRemoved.addListener(async () => {
    await forget(OPTIONS_KEY, PRIVATE_KEY);
    await forget(PRIVATE_SECRET, PRIVATE_SECRET);
  });
}

/** Waits for the lock under which it is written, so that what is being written now is removed as well. */
const forget = (lock: string, key: string): Promise<void> =>
  navigator.locks.request(lock, async () => {
    if (!(await isPrivateOpen())) await browser.storage.session.remove([key]);
  });
