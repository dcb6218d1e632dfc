import { type Extracted, extractInSlices } from '../article/extract.ts';
import type { Article, Reading } from '../engine/types.ts';
import type { Failure, PageSettings } from '../extension/messages.ts';
import { isAlive, toBackground } from './api.ts';
import { inSlices } from './slices.ts';

/** Milliseconds of our own work that extraction may take in all; a page that needs more is left alone. */
const DEADLINE = 3_000;

/** UTF-16 units that are taken from a page; the background reads no more either. */
const LIMIT = 300_000;

/** What was read of a document. */
export interface Read extends Extracted {
  reading: Reading;
  settings: PageSettings;
}

/** Finds the article's words in the page, in slices; what did not change since `earlier` is taken over. */
export function findArticle(
  document: Document,
  {
    earlier,
    asked,
    signal,
  }: { earlier: Extracted | undefined; asked: boolean; signal: AbortSignal },
): Promise<Extracted | undefined> {
  const steps = extractInSlices(document, {
    url: document.location.href,
    limit: LIMIT,
    earlier,
    asked,
    isVisible: (element) => element.checkVisibility({ visibilityProperty: true }),
  });
  return inSlices(steps, { signal, deadline: DEADLINE });
}

/** The browser may stop the background at any moment, and wakes it for the next question. */
const TRIES = 2;

/** Lets the background read an article; one that is stopped over it is asked again. */
export async function readArticle(
  article: Article,
  asked: boolean,
): Promise<Pick<Read, 'reading' | 'settings'> | Failure> {
  for (let i = 0; i < TRIES && isAlive(); i += 1) {
    // A background that is stopped leaves the question unanswered in one browser, and rejects it in the other.
    const reply = await toBackground('read', { article, asked }).catch(() => undefined);
    if (reply)
      return reply.ok ? { reading: reply.reading, settings: reply.settings } : reply.reason;
  }
  return isAlive() ? 'error' : 'stale';
}
