import type { Runtime } from 'webextension-polyfill';
import { type Places, stretchFinder } from '../article/text-map.ts';
import { hashOf } from '../engine/card/surface.ts';
import type { ReadOptions } from '../engine/draft.ts';
import { LANGUAGES } from '../engine/languages/index.ts';
import type { Article, Reading } from '../engine/types.ts';
import { browser } from '../extension/browser.ts';
import type {
  ExtensionToBackground,
  Handlers,
  PageReading,
  PageSettings,
  PageToBackground,
  ReadReply,
  Whole,
  Wire,
} from '../extension/messages.ts';
import type { Options } from '../extension/options.ts';
import { sealed } from '../extension/sealed.ts';
import { changeOptions, loadOptions, offAt } from '../extension/stored.ts';
import { isGranted, toTab } from '../extension/tab.ts';
import { KNOWLEDGE_MONTH } from '../knowledge/open.ts';
import { outletOf } from '../knowledge/outlets.ts';
import { showBadge, showReading } from './badge.ts';
import { isClicked, readByClick } from './clicked.ts';
import { correctionOf, correctionsAfter } from './corrections.ts';
import { GUIDE_SCRIPT, PAGE_SCRIPT, SESSION_SCRIPT } from './files.ts';
import { injectInto } from './inject.ts';
import { knowledge } from './knowledge.ts';
import { locate } from './locator.ts';
import { findInSlices, PAGE_LIMIT, readInSlices } from './read.ts';
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
  session: (_, page) => injectInto(page.raw, SESSION_SCRIPT),
  async guide(_, page) {
    await injectInto(page.raw, GUIDE_SCRIPT);
    return true as const;
  },
  locator: ({ asked }) => locate(asked),
  async read(question, page) {
    const reply = await answer(question, page);
    // One that was stopped may have given way to another of the same tab.
    if (!reply.ok && reply.reason !== 'stopped') void showReading(page.tabId, undefined);
    return reply;
  },
  stop(_, page) {
    stopReading(page.tabId);
    return showReading(page.tabId, undefined);
  },
};

/** What popup, side panel, settings and welcome page may ask of the background. */
export const extensionHandlers: Handlers<ExtensionToBackground, true> = {
  async readTab({ tabId }) {
    const failure = await readByClick(tabId);
    return failure ? { ok: false, reason: failure } : { ok: true };
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

type Question = Wire<PageToBackground, 'read'>;

async function answer(question: Question, page: PageSender): Promise<ReadReply> {
  const options = await loadOptions(page.isPrivate);
  if (offAt(page.url, options)) return { ok: false, reason: 'off-here' };
  const asked = question.asked || isClicked(page.tabId);
  // Granted when the script came is not granted now.
  if (!asked && !(await mayRead(page.url))) return { ok: false, reason: 'no-permission' };
  return whileWanted(page.tabId, (signal) => read({ ...question, asked }, options, page, signal));
}

async function read(
  { copy, url, asked = false, held }: Question,
  options: Options,
  page: PageSender,
  signal: AbortSignal,
): Promise<ReadReply> {
  const found = await findInSlices(copy, { url, asked, limit: PAGE_LIMIT }, signal);
  if (signal.aborted) return { ok: false, reason: 'stopped' };
  // What the reader asked for and is found wanting is no article to try again with the same button.
  if (!found) return { ok: false, reason: asked ? 'empty' : 'not-an-article' };
  const { article } = found;
  const places = { root: found.places.root, blocks: sealed(found.places.blocks) };
  if (article.text.trim() === '') return { ok: false, reason: 'empty' };
  const key = hashOf(JSON.stringify([article.text, article.url, article.lang, article.translated]));
  if (key === held) return { ok: true, places };
  const [reading, token] = await Promise.all([
    readingOf(article, options, page, signal),
    tokenFor(page.url.origin, page.isPrivate),
  ]);
  if (!reading) return { ok: false, reason: 'stopped' };
  void showReading(page.tabId, reading);
  const settings = settingsOf(options, token);
  return {
    ok: true,
    places,
    read: { ...outlined({ article, reading }, found.places.blocks), settings, key },
  };
}

/** A reading as its page gets it: the page's own thread opens no more of it than it paints, and need not seek where its words lie. */
function outlined(
  whole: Whole,
  blocks: Places['blocks'],
): Pick<PageReading, 'relevant' | 'outlines' | 'whole'> {
  const { relevant, annotations } = whole.reading;
  const find = stretchFinder(blocks);
  const outlines = annotations.map(({ type, start, end, sure }) => {
    const at = find({ start, end });
    return { type, start, end, sure, ...(at && { at }) };
  });
  return { relevant, outlines, whole: sealed(whole) };
}

async function readingOf(
  article: Article,
  options: Options,
  { url, tabId }: PageSender,
  signal: AbortSignal,
): Promise<Reading | undefined> {
  const country = article.country ?? outletOf(url.href)?.country;
  return readInSlices(
    { ...article, ...(country ? { country } : {}) },
    await knowledge(),
    readOptions(options),
    {
      signal,
      progress: (percent) => void toTab(tabId)('progress', { percent }).catch(() => undefined),
    },
  );
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
