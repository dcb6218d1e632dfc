import type { Runtime } from 'webextension-polyfill';
import type { Span } from '../../engine/types.ts';
import { browser } from '../browser.ts';
import { isPageWord } from '../messages/checks.ts';
import { PANEL_PORT, type PageToPanel, type PanelToPage } from '../messages/messages.ts';

/** The port to the page that is shown, one at a time: what a page says that is no longer shown is not heard. */
export function portToPage(hear: (message: PageToPanel) => void, signal: AbortSignal) {
  let current: { tabId: number; port: Runtime.Port } | undefined;
  const close = () => {
    current?.port.disconnect();
    current = undefined;
  };
  const open = (tabId: number) => {
    const port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
    const opened = { tabId, port };
    current = opened;
    port.onMessage.addListener((wire: unknown) => {
      // A page's process may be in hostile hands.
      if (current === opened && isPageWord(wire)) hear(wire);
    });
    port.onDisconnect.addListener(() => {
      // Read, so that Chrome does not report it: a page that just went away is no error.
      void browser.runtime.lastError;
      if (current === opened) current = undefined;
    });
  };
  signal.addEventListener('abort', close, { once: true });
  return {
    /** This tab is shown now, or none. Where no script of ours runs in its page, the port is closed at once. */
    follow(tabId: number | undefined) {
      if (current?.tabId === tabId) return;
      close();
      if (tabId !== undefined) open(tabId);
    },
    isOpen: () => current !== undefined,
    hint: (spans: Span[]) =>
      current?.port.postMessage({ type: 'hint', spans } satisfies PanelToPage),
  };
}
