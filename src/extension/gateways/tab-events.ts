import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { isRecord } from '../messages/exchange.ts';

/** Whom the browser's events are for. */
interface Follower {
  refresh(): Promise<void>;
  /** True for a tab whose changes matter; a panel may show any. */
  isOurs(tabId: number): boolean;
  /** True where the page whose card is shown says itself, on its port, what changes. */
  isTold(): boolean;
  /** The page of a tab was found to be an article: its script comes, and then reads. */
  begins(tabId: number, what: 'inject' | 'read'): void;
}

/** Has a surface ask its tab anew whenever the browser says that the tab, or its page, is another; and when a page begins to read. */
export function followBrowser(
  { refresh, isOurs, isTold, begins }: Follower,
  signal: AbortSignal,
): void {
  const onUpdated = (tabId: number, change: { status?: string; url?: string }) => {
    if (isOurs(tabId) && (change.status === 'complete' || change.url)) void refresh();
  };
  const onActivated = ({ tabId }: { tabId: number }) => {
    if (isOurs(tabId)) void refresh();
  };
  // What the page asks of the background is heard here too: a page that begins to read is asked until it has.
  const onMessage = (wire: unknown, { tab }: Runtime.MessageSender) => {
    const id = tab?.id;
    if (id === undefined || !isRecord(wire)) return undefined;
    if (wire.type !== 'inject' && wire.type !== 'read') return undefined;
    begins(id, wire.type);
    if (isOurs(id) && !isTold()) void refresh();
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onActivated.addListener(onActivated);
  signal.addEventListener(
    'abort',
    () => {
      browser.runtime.onMessage.removeListener(onMessage);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onActivated.removeListener(onActivated);
    },
    { once: true },
  );
}
