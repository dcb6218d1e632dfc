import type { Tabs } from 'webextension-polyfill';
import type { Span } from '../../engine/types.ts';
import { browser } from '../browser.ts';
import type { HoveredMark, PageState } from '../messages/messages.ts';
import { type Loading, type NoReading, stateOfTab, type TabSurface } from '../tab.ts';
import { portToPage } from './page-port.ts';
import { followBrowser } from './tab-events.ts';

/** What a tab is at. */
type TabState = PageState | NoReading | Loading;

/** What a surface wants to hear of its tab. */
export interface TabListeners {
  situation(now: TabState): void;
  hovered(mark: HoveredMark | null): void;
}

/** While a page is still loading or reading it is asked again after this long, unless its port says so first. */
const ASK_AGAIN_MS = 200;

/** A page that was found to be an article is said to be read for so long, until its script is there and says so. */
const BEGINS_MS = 5_000;

/** The browser itself failed us: its storage cannot be read, or the tab went in between. */
const UNKNOWN: NoReading = { state: 'failed', reason: 'error' };

/** The tab to be shown, and then what its page says. */
export interface Asked {
  tab: Promise<Tabs.Tab | undefined>;
  state: Promise<TabState>;
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
  const beginning = createBeginning();
  let turn = 0;
  let seen: number | undefined;
  let told: TabState | undefined;
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
    const state = beginning.of(tab?.id, await asked.state);
    if (mine !== turn || signal.aborted) return;
    hold(tab);
    told = state;
    isRead = state.state === 'read';
    listeners.situation(state);
    if (state.state === 'reading' || state.state === 'loading')
      again = setTimeout(refresh, ASK_AGAIN_MS);
    // A page that holds no article yet looks again by itself, and says on its port what came of that.
    port.follow(tab?.id);
  };
  const port = portToPage((message) => {
    if (message.type === 'hovered') listeners.hovered(message.span);
    // On connecting the page says at once what it was just asked for: no reason to draw that again.
    else if (JSON.stringify(message.state) !== JSON.stringify(told)) void refresh();
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(again), { once: true });
  const isOurs = (id: number) => kind === 'panel' || id === seen;
  const isTold = () => isRead && port.isOpen();
  followBrowser({ refresh, isOurs, isTold, begins: beginning.hear }, signal);
  void refresh();
  return { refresh, hint: port.hint };
}

/** Tells pages that hold no article from those that were found to be one and have no script yet that could say so. */
function createBeginning() {
  const since = new Map<number, number>();
  return {
    hear(tabId: number, what: 'inject' | 'read') {
      if (what === 'inject') since.set(tabId, Date.now());
      else since.delete(tabId);
    },
    of(tabId: number | undefined, state: TabState): TabState {
      const isNone = state.state === 'failed' && state.reason === 'not-an-article';
      const isNew = Date.now() - (since.get(tabId ?? -1) ?? 0) < BEGINS_MS;
      return isNone && isNew ? { state: 'reading' } : state;
    },
  };
}

/** The tab that the address names, the one that was seen before, or the one in front. */
async function currentTab(seen: number | undefined): Promise<Tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  const id = named === null ? seen : Number(named);
  if (id !== undefined) return browser.tabs.get(id).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
