import { browser } from '../../extension/browser.ts';
import { toTab } from '../../extension/tab.ts';

/** The same words to every tab; tabs without a page script do not answer, and that is all right. */
export async function toAllPages(
  send: (to: ReturnType<typeof toTab>) => Promise<unknown>,
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : send(toTab(id)))));
}
