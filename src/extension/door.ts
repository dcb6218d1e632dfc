import type { Tabs } from 'webextension-polyfill';
import type { Span } from '../engine/types.ts';
import { browser } from './browser.ts';
import { type Destination, openPage } from './destinations.ts';
import { ask, followTab, type TabListeners } from './follow-tab.ts';
import type { Kinds, Rejection } from './messages.ts';
import { saveFile } from './save.ts';
import { bareHost } from './site-list.ts';
import { changeOptions } from './stored.ts';
import { originOf, toBackground, toTab, webAddress } from './tab.ts';

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
    watch(listeners: TabListeners, signal: AbortSignal) {
      ({ refresh, hint } = followTab({ kind, first }, listeners, signal, (current) => {
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
