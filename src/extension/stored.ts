import { browser } from './browser.ts';
import { heal, OPTIONS_KEY, type Options, toStore } from './options.ts';

/** The reader's settings, healed. */
export async function loadOptions(): Promise<Options> {
  return heal((await browser.storage.local.get(OPTIONS_KEY))[OPTIONS_KEY]);
}

/**
 * Changes the stored settings. The lock is shared by the background and all extension pages, so
 * that two windows that write at once cannot undo each other's change.
 */
export async function changeOptions(
  change: (options: Options) => Partial<Options>,
): Promise<Options> {
  return navigator.locks.request(OPTIONS_KEY, async () => {
    const before = await loadOptions();
    const after = { ...before, ...change(before) };
    await browser.storage.local.set({ [OPTIONS_KEY]: toStore(after) });
    return after;
  });
}

/** Whether the reader has turned Pressmark off at this address, and how far; undefined where it is on. */
export function offAt(
  url: URL,
  options: Pick<Options, 'off' | 'offSites' | 'offPages'>,
): 'everywhere' | 'site' | 'page' | undefined {
  if (options.off) return 'everywhere';
  if (options.offSites.includes(url.hostname)) return 'site';
  return options.offPages.includes(`${url.origin}${url.pathname}`) ? 'page' : undefined;
}
