import type { Browser } from 'webextension-polyfill';
import { sender } from '../extension/exchange.ts';
import type { PageToBackground } from '../extension/messages.ts';

/** The browser's own promise-based interface; the polyfill's types without its 10 kB. */
export const browser = (globalThis as unknown as { browser: Browser }).browser;

/** The page script's one way out: typed messages to the background. */
export const toBackground = sender<PageToBackground>((wire) => browser.runtime.sendMessage(wire));

/** False once the extension that this script came from was reloaded, updated or switched off. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
