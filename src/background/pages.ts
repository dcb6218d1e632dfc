import { browser } from '../extension/browser.ts';
import { sender } from '../extension/exchange.ts';
import type { ExtensionToPage } from '../extension/messages.ts';

/** A way to send to the page script of a tab; rejects where there is none. */
export function toPage(tabId: number) {
  return sender<ExtensionToPage>((wire) => browser.tabs.sendMessage(tabId, wire, { frameId: 0 }));
}

/** The same words to every tab; tabs without a page script do not answer, and that is all right. */
export async function toAllPages(
  send: (to: ReturnType<typeof toPage>) => Promise<unknown>,
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : send(toPage(id)))));
}
