import type { Tabs } from 'webextension-polyfill';
import { browser } from '../../extension/browser.ts';
import { PAGE_COMMANDS, type PageCommand } from '../../extension/messages/messages.ts';
import { toTab } from '../../extension/tab.ts';

/** Hands the keyboard's commands, whose names are those of the manifest, to the page in front. */
export function passCommands(): void {
  browser.commands.onCommand.addListener((given: string, tab?: Tabs.Tab) => {
    const name = PAGE_COMMANDS.find((known) => known === given);
    if (name) void pass(name, tab);
  });
}

/** The popup opens where the page has no marks to go to, as only it can say why. */
async function pass(name: PageCommand, tab?: Tabs.Tab): Promise<void> {
  const [front] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (front?.id === undefined) return;
  const page = toTab(front.id);
  try {
    await page('command', { name });
    const state = await page('state', {});
    if (name === 'toggle' || (state.state === 'read' && state.marks !== undefined)) return;
  } catch {
    // No page script runs where nothing was read, or where Pressmark is off.
  }
  await browser.action.openPopup().catch(() => undefined);
}
