import type { Runtime, Tabs } from 'webextension-polyfill';
import type { Span } from '../../engine/types.ts';
import { browser } from '../browser.ts';
import { isPageWord } from '../messages/checks.ts';
import { isRecord } from '../messages/exchange.ts';
import {
  type HoveredMark,
  PANEL_PORT,
  type PageState,
  type PageToPanel,
  type PanelToPage,
} from '../messages/messages.ts';
import { type NoReading, stateOfTab, type TabSurface } from '../tab.ts';

/** What a surface wants to hear of its tab. */
export interface TabListeners {
  situation(now: PageState | NoReading): void;
  hovered(mark: HoveredMark | null): void;
}

/** While a page is still reading it is asked again after this long, unless its port says so first. */
const ASK_AGAIN_MS = 200;

/** The browser itself failed us: its storage cannot be read, or the tab went in between. */
const UNKNOWN: NoReading = { state: 'failed', reason: 'error' };

/** The tab to be shown, and then what its page says. */
export interface Asked {
  tab: Promise<Tabs.Tab | undefined>;
  state: Promise<PageState | NoReading>;
}

/** Asks for the tab of a surface, or for the one that it showed before, and its page for its state. */
export function ask(kind: TabSurface, seen: number | undefined): Asked {
  const tab = currentTab(seen);
  const state = tab.then((it) => stateOfTab(it, kind)).catch(() => UNKNOWN);
  return { tab, state };
}

/** Follows the tab: asks it at once, on its port's word, and whenever the browser says that it changed. */
export function followTab(
  { kind, first }: { kind: TabSurface; first: Asked },
  listeners: TabListeners,
  signal: AbortSignal,
  hold: (tab: Tabs.Tab | undefined) => void,
): { refresh(): Promise<void>; hint(spans: Span[]): void } {
  let turn = 0;
  let seen: number | undefined;
  let told: PageState | NoReading | undefined;
  let isRead = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  const refresh = async () => {
    const mine = ++turn;
    clearTimeout(again);
    // The tab may hold another page by now: until it has answered, none tells of itself.
    isRead = false;
    const asked = mine === 1 ? first : ask(kind, kind === 'popup' ? seen : undefined);
    const tab = await asked.tab.catch(() => undefined);
    seen = tab?.id;
    const state = await asked.state;
    if (mine !== turn || signal.aborted) return;
    hold(tab);
    told = state;
    isRead = state.state === 'read';
    listeners.situation(state);
    if (state.state === 'reading') again = setTimeout(refresh, ASK_AGAIN_MS);
    // A page that holds no article yet looks again by itself, and says on its port what came of that.
    line.follow(tab?.id);
  };
  const line = lineToPage((message) => {
    if (message.type === 'hovered') listeners.hovered(message.span);
    // On connecting the page says at once what it was just asked for: no reason to draw that again.
    else if (JSON.stringify(message.state) !== JSON.stringify(told)) void refresh();
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(again), { once: true });
  const isOurs = (id: number) => kind === 'panel' || id === seen;
  followBrowser({ refresh, isOurs, isTold: () => isRead && line.isOpen() }, signal);
  void refresh();
  return { refresh, hint: line.hint };
}

/** The port to the page that is shown, one at a time: what a page says that is no longer shown is not heard. */
function lineToPage(hear: (message: PageToPanel) => void, signal: AbortSignal) {
  let line: { tabId: number; port: Runtime.Port } | undefined;
  const close = () => {
    line?.port.disconnect();
    line = undefined;
  };
  const open = (tabId: number) => {
    const port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
    const opened = { tabId, port };
    line = opened;
    port.onMessage.addListener((wire: unknown) => {
      // A page's process may be in hostile hands.
      if (line === opened && isPageWord(wire)) hear(wire);
    });
    port.onDisconnect.addListener(() => {
      // Read, so that Chrome does not report it: a page that just went away is no error.
      void browser.runtime.lastError;
      if (line === opened) line = undefined;
    });
  };
  signal.addEventListener('abort', close, { once: true });
  return {
    /** This tab is shown now, or none. Where no script of ours runs in its page, the port is closed at once. */
    follow(tabId: number | undefined) {
      if (line?.tabId === tabId) return;
      close();
      if (tabId !== undefined) open(tabId);
    },
    isOpen: () => line !== undefined,
    hint: (spans: Span[]) => line?.port.postMessage({ type: 'hint', spans } satisfies PanelToPage),
  };
}

interface Follower {
  refresh(): Promise<void>;
  /** True for a tab whose changes matter; a panel may show any. */
  isOurs(tabId: number): boolean;
  /** True where the page whose card is shown says itself, on its port, what changes. */
  isTold(): boolean;
}

function followBrowser({ refresh, isOurs, isTold }: Follower, signal: AbortSignal): void {
  const onUpdated = (tabId: number, change: { status?: string; url?: string }) => {
    if (isOurs(tabId) && (change.status === 'complete' || change.url)) void refresh();
  };
  const onActivated = ({ tabId }: { tabId: number }) => {
    if (isOurs(tabId)) void refresh();
  };
  // What the page asks of the background is heard here too: a page that begins to read is asked until it has.
  const onMessage = (wire: unknown, { tab }: Runtime.MessageSender) => {
    const isNews = isRecord(wire) && wire.type === 'read';
    if (isNews && tab?.id !== undefined && isOurs(tab.id) && !isTold()) void refresh();
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

/** The tab that the address names, the one that was seen before, or the one in front. */
async function currentTab(seen: number | undefined): Promise<Tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  const id = named === null ? seen : Number(named);
  if (id !== undefined) return browser.tabs.get(id).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
