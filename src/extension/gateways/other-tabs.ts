import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { PageState, Whole } from '../messages/messages.ts';
import { toTab } from '../tab.ts';

/** A page that is asleep may never answer, and nobody waits for it. */
const PATIENCE_MS = 1500;

/**
 * What the pages of the other tabs have read of crime news, in the order of the tabs, each address once. Nothing is
 * stored for it, and no right is needed: a page of which nothing was read does not answer. Private windows are
 * asked from private windows alone.
 */
export async function readsOfOthers(here: Tabs.Tab): Promise<Whole[]> {
  const tabs = await browser.tabs.query({});
  const others = tabs.filter((tab) => tab.id !== here.id && tab.incognito === here.incognito);
  const states = await Promise.all(others.map(stateOf));
  const reads = new Map<string, Whole>();
  for (const state of states) {
    if (state?.state !== 'read' || state.reading.relevant === 'no') continue;
    const { article, reading } = state;
    const name = article.url ?? article.text;
    if (!reads.has(name)) reads.set(name, { article, reading });
  }
  return [...reads.values()];
}

async function stateOf({ id = -1, discarded }: Tabs.Tab): Promise<PageState | undefined> {
  if (discarded) return undefined;
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, undefined);
  });
  return Promise.race([toTab(id)('state', {}).catch(() => undefined), late]);
}
