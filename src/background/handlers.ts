import type { Runtime } from 'webextension-polyfill';
import type { ReadOptions } from '../engine/draft.ts';
import { LANGUAGES } from '../engine/languages/index.ts';
import type { Article } from '../engine/types.ts';
import { browser } from '../extension/browser.ts';
import type {
  ExtensionToBackground,
  Handlers,
  PageSettings,
  PageToBackground,
  ReadReply,
} from '../extension/messages.ts';
import type { Options } from '../extension/options.ts';
import { changeOptions, loadOptions, offAt } from '../extension/stored.ts';
import { isGranted, toTab } from '../extension/tab.ts';
import { KNOWLEDGE_MONTH } from '../knowledge/open.ts';
import { outletOf } from '../knowledge/outlets.ts';
import { showBadge } from './badge.ts';
import { correctionOf, correctionsAfter } from './corrections.ts';
import { GUIDE_SCRIPT, PAGE_SCRIPT } from './files.ts';
import { injectInto, injectTab } from './inject.ts';
import { knowledge } from './knowledge.ts';
import { locate } from './locator.ts';
import { PAGE_LIMIT, readInSlices } from './read.ts';
import { stopReading, whileWanted } from './running.ts';
import { tokenFor } from './token.ts';

/** A page that may send: an ordinary tab's main frame. */
export interface PageSender {
  tabId: number;
  url: URL;
  isPrivate: boolean;
  raw: Runtime.MessageSender;
}

/** What the probe and the page script may ask of the background. */
export const pageHandlers: Handlers<PageToBackground, PageSender> = {
  async inject(_, page) {
    if (offAt(page.url, await loadOptions(page.isPrivate)))
      await showBadge(page.tabId, { relevant: 'off', facts: 0 });
    else await injectInto(page.raw, PAGE_SCRIPT);
    return true as const;
  },
  async guide(_, page) {
    await injectInto(page.raw, GUIDE_SCRIPT);
    return true as const;
  },
  locator: ({ asked }) => locate(asked),
  async read({ article, asked }, page) {
    const options = await loadOptions(page.isPrivate);
    if (offAt(page.url, options)) return { ok: false, reason: 'off-here' };
    // Granted when the script came is not granted now.
    if (!asked && !(await mayRead(page.url))) return { ok: false, reason: 'no-permission' };
    return whileWanted(page.tabId, (signal) => read(article, options, page, signal));
  },
  stop: (_, page) => stopReading(page.tabId),
  badge: ({ relevant, facts }, page) => showBadge(page.tabId, { relevant, facts }),
};

/** What popup, side panel, settings and welcome page may ask of the background. */
export const extensionHandlers: Handlers<ExtensionToBackground, true> = {
  async readTab({ tabId }) {
    const failure = await injectTab(tabId);
    if (failure) return { ok: false, reason: failure };
    await toTab(tabId)('reread', { asked: true });
    return { ok: true };
  },
  about: () => ({
    languages: LANGUAGES.map((language) => language.code),
    knowledge: KNOWLEDGE_MONTH,
  }),
  async correct({ add, remove, isPrivate }) {
    await changeOptions(
      ({ corrections }) => ({
        corrections: correctionsAfter(
          corrections,
          add && correctionOf(add),
          remove && correctionOf(remove),
        ),
      }),
      isPrivate,
    );
  },
};

async function read(
  article: Article,
  options: Options,
  page: PageSender,
  signal: AbortSignal,
): Promise<ReadReply> {
  const country = article.country ?? outletOf(page.url.href)?.country;
  const [reading, token] = await Promise.all([
    knowledge().then((known) =>
      readInSlices({ ...article, ...(country ? { country } : {}) }, known, readOptions(options), {
        signal,
        progress: (percent) =>
          void toTab(page.tabId)('progress', { percent }).catch(() => undefined),
      }),
    ),
    tokenFor(page.url.origin, page.isPrivate),
  ]);
  if (!reading) return { ok: false, reason: 'stopped' };
  return { ok: true, reading, settings: settingsOf(options, token) };
}

/** A page of the web must be granted; the extension's own sample needs no grant. */
async function mayRead(url: URL): Promise<boolean> {
  return !/^https?:$/.test(url.protocol) || isGranted(url);
}

function readOptions({ search, corrections }: Options): ReadOptions {
  return { limit: PAGE_LIMIT, ui: browser.i18n.getUILanguage(), search, corrections };
}

function settingsOf(options: Options, token: string): PageSettings {
  const { agencies, places, figures, dates, style, cards, quiet } = options;
  return { agencies, places, figures, dates, style, cards, quiet, token };
}
