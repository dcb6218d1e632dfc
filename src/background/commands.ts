import type { Tabs } from 'webextension-polyfill';
import { browser } from '../extension/browser.ts';
import type { PageCommand } from '../extension/messages.ts';
import { toTab } from '../extension/tab.ts';

/** Hands the keyboard's commands, whose names are those of the manifest, to the page in front. */
export function passCommands(): void {
  browser.commands.onCommand.addListener((name: string, tab?: Tabs.Tab) => {
    void pass(name as PageCommand, tab);
  });
}

async function pass(name: PageCommand, tab?: Tabs.Tab): Promise<void> {
  const [front] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // A page without marks does not answer, and has nothing to go to.
  if (front?.id !== undefined) await toTab(front.id)('command', { name }).catch(() => undefined);
}
