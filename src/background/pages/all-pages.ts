import { browser } from '../../extension/browser.ts';
import { toTab } from '../../extension/tab.ts';

/** Sends one message to the page of every tab; tabs without our script do not answer, and need not. */
export async function toAllPages(
  send: (to: ReturnType<typeof toTab>) => Promise<unknown>,
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : send(toTab(id)))));
}
