import type { Storage } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { isRecord } from '../messages/exchange.ts';
import { heal, OPTIONS_KEY, type Options, toStore, written } from './options.ts';

/** The key in `storage.session`, which lies in memory, of what was set in private windows. */
export const PRIVATE_KEY = 'private';

/**
 * Whether a private window is open. What is to be kept for one is kept in the lock in which this was asked:
 * its last question may be answered when it is gone and forgotten.
 */
export async function isPrivateOpen(): Promise<boolean> {
  return (await browser.windows.getAll()).some(({ incognito }) => incognito);
}

/** Whose settings are meant: a private window's are kept apart from those of all others. */
export interface Privacy {
  isPrivate?: boolean | undefined;
}

/** The reader's settings, healed; in a private window with what was set there since it opened. */
export async function loadOptions({ isPrivate }: Privacy = {}): Promise<Options> {
  const stored = await readKey(browser.storage.local, OPTIONS_KEY);
  if (!isPrivate) return heal(stored);
  return heal({ ...toStore(heal(stored)), ...(await ofPrivateWindows()) });
}

/** What is set otherwise: told from what is stored, which another window may have changed since this one was drawn. */
export type ChangeOptions = (stored: Options) => Partial<Options>;

/**
 * Changes the stored settings; what is set in a private window is kept in memory and holds there
 * alone.
 */
export async function changeOptions(
  change: ChangeOptions,
  { isPrivate }: Privacy = {},
): Promise<void> {
  await inTurn(async () => {
    const part = change(await loadOptions({ isPrivate }));
    if (isPrivate) {
      const all = { ...(await ofPrivateWindows()), ...part };
      if (await isPrivateOpen()) await browser.storage.session.set({ [PRIVATE_KEY]: all });
    } else {
      const stored = await readKey(browser.storage.local, OPTIONS_KEY);
      await browser.storage.local.set({ [OPTIONS_KEY]: written(stored, part) });
    }
  });
}

/** Deletes what is stored and gives it back, so that it can be undone. */
export function deleteAll(): Promise<Record<string, unknown>> {
  const { local } = browser.storage;
  return inTurn(async () => {
    const kept = await local.get(null);
    await local.clear();
    return kept;
  });
}

/** Undoes that. */
export const putBack = (kept: Record<string, unknown>): Promise<void> =>
  inTurn(() => browser.storage.local.set(kept));

/**
 * The lock is shared by the background and all extension pages, so that two windows that write at once cannot undo each
 * other's change.
 */
function inTurn<T>(write: () => Promise<T>): Promise<T> {
  return navigator.locks.request(OPTIONS_KEY, write);
}

async function readKey(area: Storage.StorageArea, key: string): Promise<unknown> {
  return (await area.get(key))[key];
}

async function ofPrivateWindows(): Promise<object> {
  const set = await readKey(browser.storage.session, PRIVATE_KEY);
  return isRecord(set) ? set : {};
}
