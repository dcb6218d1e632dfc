import type { Runtime } from 'webextension-polyfill';
import { browser } from '../extension/browser.ts';
import { WELCOME } from './controls/first-run.ts';

/** A page that may send: an ordinary tab's main frame. */
export interface PageSender {
  tabId: number;
  url: URL;
  isPrivate: boolean;
  raw: Runtime.MessageSender;
}

/** Whether one of the extension's own pages speaks. */
export function isOwnPage({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;
}

/** Who speaks, if it may: the main frame of a tab's page, and no page of the extension's but its sample. */
export function pageSender(from: Runtime.MessageSender): PageSender | undefined {
  const { id, tab, frameId, url } = from;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return undefined;
  if (!url || (isOwnPage(from) && !isSample(url))) return undefined;
  return { tabId: tab.id, url: addressNow(url, tab.url), isPrivate: tab.incognito, raw: from };
}

/**
 * The address of a sender is the one that its document was loaded under. What a page has gone to by itself since, its
 * tab says, unless the browser hides that; it cannot have left its origin so.
 */
function addressNow(loaded: string, shown: string | undefined): URL {
  const [before, now] = [new URL(loaded), new URL(shown || loaded)];
  return now.origin === before.origin ? now : before;
}

/** The welcome page asks as a news page does: its sample article is read by the same way. */
function isSample(url: string): boolean {
  return url.split(/[?#]/)[0] === browser.runtime.getURL(WELCOME);
}
