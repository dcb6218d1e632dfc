import type { Tabs } from 'webextension-polyfill';
import type { Span } from '../../engine/types.ts';
import { browser } from '../browser.ts';
import type { Kinds, Rejection } from '../messages/messages.ts';
import { type OffWhere, turned } from '../options/off.ts';
import { bareHost } from '../options/site-list.ts';
import { changeOptions } from '../options/stored.ts';
import { isGranted, originOf, type TabSurface, toBackground, toTab, webAddress } from '../tab.ts';
import { type Destination, openPage } from './destinations.ts';
import { firstLook, type Said } from './first-look.ts';
import { type Asked, ask, followTab, type TabListeners } from './follow-tab.ts';
import { readsOfOthers } from './other-tabs.ts';
import { saveFile } from './save.ts';

/** The tab that a surface shows, as it was last heard of. */
interface Here {
  tab: Tabs.Tab | undefined;
  /** Asks the tab anew, and shows what it says. */
  refresh(): Promise<void>;
  hint(spans: Span[]): void;
}

const idOf = ({ tab }: Here) => tab?.id ?? -1;
const privacyOf = ({ tab }: Here) => ({ isPrivate: tab?.incognito ?? false });

/**
 * The gateway of a surface to the tab that it shows, as src/ui asks for it: all calls to the browser and to the page's
 * script go through it. A popup stays with its tab, a panel follows the tab in front, and a surface opened with `?tab=`
 * shows that one. `loadMore` reads what the first card is drawn with besides its reading: the map's outlines.
 */
export function createTabGateway(kind: TabSurface, loadMore: () => Promise<unknown>) {
  // asked before anything is drawn: the answer takes as long as the drawing
  const first = heldFor(loadMore, ask(kind, undefined));
  const here: Here = { tab: undefined, refresh: async () => undefined, hint: () => undefined };
  return {
    remembers: () => !here.tab?.incognito,
    host() {
      const url = webAddress(here.tab);
      return url && bareHost(url.hostname);
    },
    async others() {
      // A comparison outlives the tab that it was opened from.
      const tab = here.tab ?? (await browser.tabs.getCurrent());
      return tab ? readsOfOthers(tab) : [];
    },
    async isAllowed() {
      const url = webAddress(here.tab);
      return url === undefined || (await isGranted(url));
    },
    watch(listeners: TabListeners, signal: AbortSignal) {
      const hold = (tab: Tabs.Tab | undefined) => {
        here.tab = tab;
      };
      Object.assign(here, followTab({ kind, first }, listeners, signal, hold));
    },
    ...wordsOf(here),
    ...switchesOf(here, kind),
    ...correctionsOf(here),
    firstLook: (url: string, says: Said) => firstLook(idOf(here), url, says),
    copy,
    save: async (file: { name: string; type: string; text: string }) => saveFile(file),
    open: (where: Destination) => openPage(where, here.tab),
  };
}

/** Laid out for a document, as text for all else. */
function copy({ text, html }: { text: string; html?: string }): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const types = { 'text/plain': text, 'text/html': html };
  return navigator.clipboard.write([new ClipboardItem(types)]);
}

/** Holds an answer back until all that its card is drawn with is loaded: otherwise the card would be drawn twice. */
function heldFor(load: () => Promise<unknown>, { tab, state }: Asked): Asked {
  const more = load().catch(() => undefined);
  return { tab, state: more.then(() => state) };
}

/** What can be done with the words that are marked in the page. */
function wordsOf(here: Here) {
  return {
    show: async (span: Span) =>
      (await toTab(idOf(here))('show', { span }).catch(() => undefined))?.shown ?? false,
    hint: (spans: Span[]) => here.hint(spans),
    step(name: 'next' | 'previous') {
      void toTab(idOf(here))('command', { name }).catch(() => undefined);
    },
    async mark(kinds: Partial<Kinds>) {
      await changeOptions(() => kinds, privacyOf(here));
    },
  };
}

/** Has a page read again, and shows what came of it. That its script is gone would show when it is asked for its state. */
async function readAgain(
  here: Here,
  how: { asked?: boolean; allPosts?: boolean } = {},
): Promise<void> {
  await toTab(idOf(here))('reread', how).catch(() => undefined);
  await here.refresh();
}

/** What begins and ends the reading of a page. */
function switchesOf(here: Here, kind: TabSurface) {
  const readNow = () => toBackground('readTab', { tabId: idOf(here) });
  return {
    async stop() {
      await toTab(idOf(here))('stop', {}).catch(() => undefined);
      await here.refresh();
    },
    async read() {
      const reply = await readNow();
      await here.refresh();
      if (!reply.ok) throw new Error(reply.reason);
    },
    want: () => readAgain(here, { asked: true }),
    readAllPosts: () => readAgain(here, { allPosts: true }),
    async reload() {
      await browser.tabs.reload(idOf(here));
      if (kind === 'popup') window.close();
    },
    async close() {
      const own = await browser.tabs.getCurrent();
      if (own?.id !== undefined) await browser.tabs.remove(own.id);
    },
    async allowSite() {
      const url = webAddress(here.tab);
      // Asked first thing: browsers take the click's right away after the first wait.
      if (!url || !(await browser.permissions.request({ origins: [originOf(url)] }))) return false;
      await readNow();
      await here.refresh();
      return true;
    },
    async turn(state: 'on' | 'off', where: OffWhere) {
      const url = webAddress(here.tab);
      // Off everywhere says nothing of where the reader was.
      const privacy = where === 'everywhere' ? {} : privacyOf(here);
      await changeOptions((options) => turned(options, state, where, url), privacy);
      if (state === 'off') await toTab(idOf(here))('leave', {}).catch(() => undefined);
      else await readNow();
      await here.refresh();
    },
  };
}

/** The reader's 'not this', and its undoing: the page is read again, so that all surfaces agree. */
function correctionsOf(here: Here) {
  return {
    async reject(rejections: readonly Rejection[]) {
      await toBackground('correct', { add: [...rejections], ...privacyOf(here) });
      await readAgain(here);
    },
    async restore(rejections: readonly Rejection[]) {
      await toBackground('correct', { remove: [...rejections], ...privacyOf(here) });
      await readAgain(here);
    },
  };
}
