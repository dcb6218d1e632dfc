import { type Places, stretchFinder } from '../../article/text-map.ts';
import { hashOf } from '../../engine/card/hashes.ts';
import type { ReadOptions } from '../../engine/draft.ts';
import type { Reading } from '../../engine/reading.ts';
import type { Article } from '../../engine/types.ts';
import { browser } from '../../extension/browser.ts';
import type {
  PageReading,
  PageSettings,
  PageToBackground,
  ReadReply,
  Whole,
  Wire,
} from '../../extension/messages/messages.ts';
import { packAnnotations } from '../../extension/messages/packed.ts';
import { sealed } from '../../extension/messages/sealed.ts';
import { offAt } from '../../extension/options/off.ts';
import type { Options } from '../../extension/options/options.ts';
import { loadOptions } from '../../extension/options/stored.ts';
import { isGranted, toTab } from '../../extension/tab.ts';
import { outletOf } from '../../knowledge/outlets.ts';
import { showReading } from '../controls/badge.ts';
import { isClicked } from '../pages/clicked.ts';
import type { PageSender } from '../senders.ts';
import { tokenFor } from '../token.ts';
import { knowledge } from './knowledge.ts';
import { findInSlices, PAGE_LIMIT, readInSlices } from './read.ts';
import { whileWanted } from './running.ts';

type Question = Wire<PageToBackground, 'read'>;

/** Finds and reads the article in a page's copy, where the reader lets this page be read; says why where it does not. */
export async function answerRead(question: Question, page: PageSender): Promise<ReadReply> {
  // Where the worker was started for this question, the package's files are read while settings and grants are asked for.
  knowledge().catch(() => undefined);
  const options = await loadOptions(page);
  if (offAt(page.url, options)) return { ok: false, reason: 'off-here' };
  const asked = question.asked || isClicked(page.tabId);
  // The site may have been granted when the script was injected, and taken back since.
  if (!asked && !(await mayRead(page.url))) return { ok: false, reason: 'no-permission' };
  return whileWanted(page.tabId, (signal) => read({ ...question, asked }, options, page, signal));
}

async function read(
  { copy, url, asked = false, allPosts = false, held }: Question,
  options: Options,
  page: PageSender,
  signal: AbortSignal,
): Promise<ReadReply> {
  const found = await findInSlices(copy, { url, asked, limit: PAGE_LIMIT }, signal);
  if (signal.aborted) return { ok: false, reason: 'stopped' };
  // With 'no article' the popup offers 'read it anyway': who has already asked for that is told that there is no text.
  if (!found) return { ok: false, reason: asked ? 'empty' : 'not-an-article' };
  const { article } = found;
  const places = { root: found.places.root, blocks: sealed(found.places.blocks) };
  if (article.text.trim() === '') return { ok: false, reason: 'empty' };
  const { text, lang, translated } = article;
  const key = hashOf(JSON.stringify([text, article.url, lang, translated, allPosts]));
  if (key === held) return { ok: true, places };
  const [reading, token] = await Promise.all([
    readingOf(article, { ...readOptions(options), allPosts }, page, signal),
    tokenFor(page.url.origin, page),
  ]);
  if (!reading) return { ok: false, reason: 'stopped' };
  void showReading(page, reading);
  const settings = settingsOf(options, token);
  return {
    ok: true,
    places,
    read: { ...asSent({ article, reading }, found.places.blocks), settings, key },
  };
}

/** A reading as it is sent to its page: what the page paints lies open, with where it stands; the rest is sealed. */
function asSent(
  whole: Whole,
  blocks: Places['blocks'],
): Pick<PageReading, 'relevant' | 'packed' | 'whole'> {
  const { relevant, annotations } = whole.reading;
  const packed = packAnnotations(annotations, stretchFinder(blocks));
  return { relevant, packed, whole: sealed(whole) };
}

async function readingOf(
  article: Article,
  options: ReadOptions,
  { url, tabId }: PageSender,
  signal: AbortSignal,
): Promise<Reading | undefined> {
  const country = article.country ?? outletOf(url.href)?.country;
  return readInSlices({ ...article, ...(country ? { country } : {}) }, await knowledge(), options, {
    signal,
    progress: (percent) => void toTab(tabId)('progress', { percent }).catch(() => undefined),
  });
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
