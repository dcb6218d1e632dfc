import { browser } from '../extension/browser.ts';
import { PROBE } from './files.ts';
import { probeTab } from './inject.ts';

const SCRIPT = 'granted';

/**
 * Lets the probe run on the sites that the reader has added. Browsers drop registered scripts at an update, so they are
 * compared with what is granted then too, and at every start.
 */
export function followGrants(): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await inTurn();
    await probeOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(inTurn);
  browser.runtime.onInstalled.addListener(inTurn);
  browser.runtime.onStartup.addListener(inTurn);
}

let last = Promise.resolve();

/** One after the other: two at once would both find nothing registered. */
function inTurn(): Promise<void> {
  last = last.then(registerGranted, registerGranted);
  return last;
}

async function registerGranted(): Promise<void> {
  const listed = browser.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !listed.includes(origin));
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (present) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  // The manifest's own script runs on the listed sites, also where all sites are granted.
  const script = { id: SCRIPT, js: [PROBE], matches, excludeMatches: listed };
  if (present) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_idle' }]);
}

/** The pages that the reader is looking at are read without being loaded again. */
async function probeOpenTabs(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.all(tabs.map(async ({ id }) => id !== undefined && probeTab(id)));
}
