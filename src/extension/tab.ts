import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { askAgain } from './messages/ask-again.ts';
import { sender } from './messages/exchange.ts';
import type {
  ExtensionToBackground,
  ExtensionToPage,
  Failure,
  PageState,
} from './messages/messages.ts';
import { offAt } from './options/off.ts';
import { isCovered, listedIn } from './options/site-list.ts';
import { loadOptions } from './options/stored.ts';
import { PROBE } from './probe-mark.ts';

/** Where the card of a tab is shown: over its page by the toolbar button, or beside it. */
export type TabSurface = 'popup' | 'panel';

/** Why a tab holds no reading, as far as the browser lets a surface know. */
export type NoReading = {
  state: 'failed';
  reason: Failure | 'off-page' | 'off-everywhere' | 'not-listed' | 'needs-button' | 'closed';
};

/** A tab whose page is not there yet: what will be read of it, nobody can say. */
export type Loading = { state: 'loading' };

/** A way to send to the page script of a tab; rejects where there is none. */
export function toTab(tabId: number) {
  return sender<ExtensionToPage>((wire) => browser.tabs.sendMessage(tabId, wire, { frameId: 0 }));
}

/** A way to send to the background; rejects where it does not answer. */
export const toBackground = sender<ExtensionToBackground>(async (wire) => {
  const reply = await askAgain(async () => browser.runtime.sendMessage(wire));
  if (reply === undefined) throw new Error('The background does not answer.');
  return reply;
});

/** The address of a tab, where the browser shows it and it is a web page's. */
export function webAddress(tab: Tabs.Tab | undefined): URL | undefined {
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** What the page of a tab says of itself, or why it says nothing; without a tab, that the one was closed which a card in a tab of its own is of. */
export async function stateOfTab(
  tab: Tabs.Tab | undefined,
  kind: TabSurface,
): Promise<PageState | NoReading | Loading> {
  if (!tab && kind === 'popup') return { state: 'failed', reason: 'closed' };
  if (tab?.id === undefined) return { state: 'failed', reason: 'no-answer' };
  const state = await toTab(tab.id)('state', {}).catch(() => undefined);
  if (state) return state;
  const reason = await reasonOf(tab, kind);
  return reason === 'loading' ? { state: reason } : { state: 'failed', reason };
}

/** What a surface says of a page that was turned off, by how much was turned off with it. */
const OFF = { page: 'off-page', site: 'off-here', everywhere: 'off-everywhere' } as const;

async function reasonOf(tab: Tabs.Tab, kind: TabSurface): Promise<NoReading['reason'] | 'loading'> {
  const url = webAddress(tab);
  const inPanel = kind === 'panel';
  // A tab's address is hidden from a panel unless its site is granted; a popup sees it by activeTab.
  if (!url) return tab.url === undefined && inPanel ? 'needs-button' : 'forbidden';
  const off = offAt(url, await loadOptions({ isPrivate: tab.incognito }));
  if (off) return OFF[off];
  if (await isGranted(url)) {
    if (isPdf(url)) return 'pdf';
    const seen = await probed(tab.id);
    if (seen !== 'looked at' && tab.status === 'loading') return 'loading';
    return seen ? 'not-an-article' : 'stale';
  }
  // A grant is remembered, and so none is asked for in a private window.
  if (isCovered(url.hostname, listedPatterns()) && !tab.incognito) return 'no-permission';
  return inPanel ? 'needs-button' : 'not-listed';
}

/**
 * Whether the probe of this very installation has looked at the page, or has no business in it or not yet; false where
 * neither holds: the page is being loaded, or it was before Pressmark was updated or switched on.
 */
async function probed(tabId = -1): Promise<'looked at' | 'not its business' | false> {
  const looked = (mark: string) => {
    if (mark in globalThis) return 'looked at';
    const { readyState, contentType, body } = document;
    return (readyState === 'loading' || contentType !== 'text/html' || !body) && 'not its business';
  };
  const target = { tabId, frameIds: [0] };
  const results = await browser.scripting
    .executeScript({ target, func: looked, args: [PROBE], injectImmediately: true })
    .catch(() => []);
  const said = results[0]?.result;
  return said === 'looked at' || said === false ? said : 'not its business';
}

const isPdf = (url: URL) => url.pathname.toLowerCase().endsWith('.pdf');

/** The pattern by which a site is asked for and granted. */
export function originOf(url: Pick<URL, 'hostname'>): string {
  return `*://${url.hostname}/*`;
}

/** Whether the browser lets this address be read without a click. */
export function isGranted(url: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${url.protocol}//${url.hostname}/*`] });
}

/** Sites that the package brings, as match patterns. */
export function listedPatterns(): string[] {
  return listedIn(browser.runtime.getManifest());
}
