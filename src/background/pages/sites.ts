import { browser } from '../../extension/browser.ts';
import { toAllPages } from './all-pages.ts';
import { PROBE } from './files.ts';
import { probeTab } from './inject.ts';

/** Id of the one script that is registered for what the reader granted beyond the list. */
const ID = 'granted';

/** What of a registered script is compared with what is wanted. */
interface Registered {
  matches?: string[] | undefined;
  excludeMatches?: string[] | undefined;
}

/**
 * Keeps the probe registered for exactly the origins that are granted beyond the manifest's list.
 * Browsers drop registered scripts at an update, so this is compared at each occasion.
 */
export function keepSitesRegistered(): void {
  browser.runtime.onInstalled.addListener(() => void registerGranted().then(() => probeOpenTabs()));
  browser.runtime.onStartup.addListener(() => void registerGranted());
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void registerGranted();
    void toAllPages((to) => to('withdrawn', { origins }));
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void registerGranted().then(() => probeOpenTabs(origins));
  });
}

/** Lets the probe look at open tabs of these origins, of all granted ones where none are given. */
export async function probeOpenTabs(origins?: string[]): Promise<void> {
  const url = (origins ?? (await browser.permissions.getAll()).origins ?? []).filter(isWeb);
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url, discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : probeTab(id))));
}

/** The patterns that need a registered script: granted, of the web, and not in the manifest's list. */
function beyondList(granted: readonly string[], listed: readonly string[]): string[] {
  const known = new Set(listed);
  return granted.filter((origin) => isWeb(origin) && !known.has(origin)).sort();
}

/** Whether what is registered is what is wanted already. */
function isCurrent(registered: Registered | undefined, matches: readonly string[]): boolean {
  const now = [...(registered?.matches ?? [])].sort();
  return now.length === matches.length && now.every((match, i) => match === matches[i]);
}

function registerGranted(): Promise<void> {
  // Several events may come at once: an update can withdraw and grant in one go.
  return navigator.locks.request('sites', async () => {
    const listed = browser.runtime.getManifest().content_scripts?.flatMap((s) => s.matches) ?? [];
    const matches = beyondList((await browser.permissions.getAll()).origins ?? [], listed);
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (isCurrent(registered[0], matches)) return;
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    if (matches.length === 0) return;
    await browser.scripting.registerContentScripts([
      // The listed sites have the probe from the manifest: twice would read them twice.
      { id: ID, matches, excludeMatches: listed, js: [PROBE], runAt: 'document_idle' },
    ]);
  });
}

function isWeb(origin: string): boolean {
  return /^(\*|https?):\/\//.test(origin);
}
