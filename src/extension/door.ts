import type { Runtime, Tabs } from 'webextension-polyfill';
import type { Span } from '../engine/types.ts';
import { browser } from './browser.ts';
import { isRecord } from './exchange.ts';
import {
  type HoveredMark,
  type Kinds,
  PANEL_PORT,
  type PageState,
  type PageToPanel,
  type PanelToPage,
  type Rejection,
} from './messages.ts';
import { saveFile } from './save.ts';
import { bareHost } from './site-list.ts';
import { changeOptions } from './stored.ts';
import { type NoReading, originOf, stateOfTab, toBackground, toTab, webAddress } from './tab.ts';

interface Listeners {
  situation(now: PageState | NoReading): void;
  hovered(mark: HoveredMark | null): void;
}

/** While a page is still reading it is asked again after this long, unless its port says so first. */
const ASK_AGAIN_MS = 200;

/**
 * The door between a surface and the tab that it shows: a popup stays with its tab, a panel follows
 * the tab in front, and a surface opened with `?tab=` shows that one.
 */
export function createDoor(kind: 'popup' | 'panel') {
  // asked before anything is drawn: the answer takes as long as the drawing
  const first = ask(kind, undefined);
  let tab: Tabs.Tab | undefined;
  let refresh: () => Promise<void> = async () => undefined;
  let hint: (spans: Span[]) => void = () => undefined;
  const tabId = () => tab?.id ?? -1;
  const privacy = () => ({ isPrivate: tab?.incognito ?? false });

  return {
    remembers: () => !tab?.incognito,
    host() {
      const url = webAddress(tab);
      return url && bareHost(url.hostname);
    },
    watch(listeners: Listeners, signal: AbortSignal) {
      ({ refresh, hint } = watchTab({ kind, first }, listeners, signal, (current) => {
        tab = current;
      }));
    },
    show: async (span: Span) =>
      (await toTab(tabId())('show', { span }).catch(() => undefined))?.shown ?? false,
    hint: (spans: Span[]) => hint(spans),
    stop: () => toTab(tabId())('stop', {}).then(refresh),
    async mark(kinds: Partial<Kinds>) {
      await changeOptions(() => kinds, privacy().isPrivate);
    },
    step(name: 'next' | 'previous') {
      void toTab(tabId())('command', { name }).catch(() => undefined);
    },
    async read() {
      const reply = await toBackground('readTab', { tabId: tabId() });
      await refresh();
      if (!reply?.ok) throw new Error(reply?.reason ?? 'no-answer');
    },
    async reload() {
      await browser.tabs.reload(tabId());
      if (kind === 'popup') window.close();
    },
    async allowSite() {
      const url = webAddress(tab);
      // Asked first thing: browsers take the click's right away after the first wait.
      if (!url || !(await browser.permissions.request({ origins: [originOf(url)] }))) return false;
      await toBackground('readTab', { tabId: tabId() });
      await refresh();
      return true;
    },
    async turn(state: 'on' | 'off', where: 'page' | 'site' | 'everywhere') {
      const url = webAddress(tab);
      // Off everywhere says nothing of where the reader was.
      const isPrivate = where !== 'everywhere' && tab?.incognito === true;
      await changeOptions((options) => turned(options, state, where, url), isPrivate);
      if (state === 'off') await toTab(tabId())('leave', {}).catch(() => undefined);
      else await toBackground('readTab', { tabId: tabId() });
      await refresh();
    },
    async reject(rejections: readonly Rejection[]) {
      for (const add of rejections) await toBackground('correct', { add, ...privacy() });
      await readAgain(tabId());
      await refresh();
    },
    async restore(rejections: readonly Rejection[]) {
      for (const remove of rejections) await toBackground('correct', { remove, ...privacy() });
      await readAgain(tabId());
      await refresh();
    },
    copy: (text: string) => navigator.clipboard.writeText(text),
    save: async (file: { name: string; type: string; text: string }) => saveFile(file),
    open: (where: Destination) => openPage(where, tab),
  };
}

/** The browser itself failed us: its storage cannot be read, or the tab went in between. */
const UNKNOWN: NoReading = { state: 'failed', reason: 'error' };

const readAgain = (tabId: number) => toTab(tabId)('reread', {}).catch(() => undefined);

type Off = { off: boolean; offSites: string[]; offPages: string[] };

function turned(
  { offSites, offPages }: Off,
  state: 'on' | 'off',
  where: 'page' | 'site' | 'everywhere',
  url: URL | undefined,
): Partial<Off> {
  const off = state === 'off';
  if (where === 'everywhere' || !url) return { off };
  const page = `${url.origin}${url.pathname}`;
  const pages = offPages.filter((one) => one !== page);
  if (where === 'page') return { offPages: off ? [...pages, page] : pages };
  const sites = offSites.filter((one) => one !== url.hostname);
  return { offSites: off ? [...sites, url.hostname] : sites, offPages: pages };
}

type Destination = 'settings' | 'welcome' | 'panel' | 'print' | 'button-help';

async function openPage(where: Destination, tab: Tabs.Tab | undefined): Promise<void> {
  if (where === 'panel') return openPanel(tab);
  if (where === 'settings') return browser.runtime.openOptionsPage();
  const pages = {
    welcome: 'src/welcome/index.html',
    'button-help': 'src/welcome/index.html#pin',
    print: `src/popup/index.html?print&tab=${tab?.id ?? ''}`,
  };
  await browser.tabs.create({ url: browser.runtime.getURL(pages[where]) });
}

/** Chrome's own, for which the types have no word. */
interface WithSidePanel {
  sidePanel: { open(where: { windowId: number }): Promise<void> };
}

/** Must run within the click: nothing may be awaited before the call. */
async function openPanel(tab: Tabs.Tab | undefined): Promise<void> {
  if (__TARGET__ === 'firefox') await browser.sidebarAction.open();
  else if (tab?.windowId !== undefined)
    await (browser as unknown as WithSidePanel).sidePanel.open({ windowId: tab.windowId });
  window.close();
}

/** The tab to be shown, and then what its page says. */
interface Asked {
  tab: Promise<Tabs.Tab | undefined>;
  state: Promise<PageState | NoReading>;
}

function ask(kind: 'popup' | 'panel', seen: number | undefined): Asked {
  const tab = currentTab(seen);
  const state = tab.then((it) => stateOfTab(it, kind === 'panel')).catch(() => UNKNOWN);
  return { tab, state };
}

/** Follows the tab: asks it at once, on its port's word, and whenever the browser says that it changed. */
function watchTab(
  { kind, first }: { kind: 'popup' | 'panel'; first: Asked },
  listeners: Listeners,
  signal: AbortSignal,
  hold: (tab: Tabs.Tab | undefined) => void,
): { refresh(): Promise<void>; hint(spans: Span[]): void } {
  let turn = 0;
  let connected: number | undefined;
  let port: Runtime.Port | undefined;
  let seen: number | undefined;
  let told: PageState | NoReading | undefined;
  let isRead = false;
  const refresh = async () => {
    const mine = ++turn;
    const asked = mine === 1 ? first : ask(kind, kind === 'popup' ? seen : undefined);
    const tab = await asked.tab;
    seen = tab?.id;
    const state = await asked.state;
    if (mine !== turn || signal.aborted) return;
    hold(tab);
    told = state;
    isRead = state.state === 'read';
    listeners.situation(state);
    if (state.state === 'reading') setTimeout(refresh, ASK_AGAIN_MS);
    if (state.state !== 'failed' && tab?.id !== undefined && connected !== tab.id) connect(tab.id);
  };
  const connect = (tabId: number) => {
    connected = tabId;
    const opened = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
    port = opened;
    opened.onMessage.addListener((wire: unknown) => {
      const message = wire as PageToPanel;
      if (connected !== tabId) return;
      if (message.type === 'hovered') listeners.hovered(message.span);
      // On connecting the page says at once what it was just asked for: no reason to draw that again.
      else if (JSON.stringify(message.state) !== JSON.stringify(told)) void refresh();
    });
    opened.onDisconnect.addListener(() => {
      // Read, so that Chrome does not report it: a page that just went away is no error.
      void browser.runtime.lastError;
      if (port === opened) port = undefined;
      if (connected === tabId) connected = undefined;
    });
    signal.addEventListener('abort', () => opened.disconnect(), { once: true });
  };
  const hint = (spans: Span[]) => port?.postMessage({ type: 'hint', spans } satisfies PanelToPage);
  const isOurs = (id: number) => kind === 'panel' || id === seen;
  followBrowser({ refresh, isOurs, isTold: () => isRead && port !== undefined }, signal);
  void refresh();
  return { refresh, hint };
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
