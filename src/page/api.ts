import { browser } from '../extension/browser.ts';
import { sender } from '../extension/messages/exchange.ts';
import type { PageToBackground } from '../extension/messages/messages.ts';

export { browser };

/** The page script's one way out: typed messages to the background. */
export const toBackground = sender<PageToBackground>((wire) => browser.runtime.sendMessage(wire));

/** False once the extension that this script came from was reloaded, updated or switched off. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
