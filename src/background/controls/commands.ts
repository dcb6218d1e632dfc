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

async function pass(name: PageCommand, tab?: Tabs.Tab): Promise<void> {
  const [front] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // A page without marks does not answer, and has nothing to go to.
  if (front?.id !== undefined) await toTab(front.id)('command', { name }).catch(() => undefined);
}
