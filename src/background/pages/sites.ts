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
  // Where the browser refuses to register it for later pages, the open ones are read all the same.
  const register = () => registerGranted().catch((refusal) => console.error(refusal));
  browser.runtime.onInstalled.addListener(() => void register().then(() => probeOpenTabs()));
  browser.runtime.onStartup.addListener(() => void register());
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void register();
    void toAllPages((to) => to('withdrawn', { origins }));
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void register().then(() => probeOpenTabs(origins));
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

/** Whether what is registered is what is wanted already, in whatever order the browser gives it. */
function isCurrent(registered: Registered, wanted: Registered): boolean {
  const isSame = (one: readonly string[] = [], other: readonly string[] = []) =>
    String([...one].sort()) === String([...other].sort());
  return (
    isSame(registered.matches, wanted.matches) &&
    isSame(registered.excludeMatches, wanted.excludeMatches)
  );
}

function registerGranted(): Promise<void> {
  // Several events may come at once: an update can withdraw and grant in one go.
  return navigator.locks.request('sites', async () => {
    const listed = browser.runtime.getManifest().content_scripts?.flatMap((s) => s.matches) ?? [];
    const matches = beyondList((await browser.permissions.getAll()).origins ?? [], listed);
    // The listed sites have the probe from the manifest: a second one would have them read twice.
    const wanted = { matches, excludeMatches: listed };
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (registered && isCurrent(registered, wanted)) return;
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    if (matches.length === 0) return;
    await browser.scripting.registerContentScripts([
      { id: ID, ...wanted, js: [PROBE], runAt: 'document_idle' },
    ]);
  });
}

function isWeb(origin: string): boolean {
  return /^(\*|https?):\/\//.test(origin);
}
