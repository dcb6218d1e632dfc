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

/** Lets the background read an article. */
export async function readArticle(
  article: Article,
): Promise<Pick<Read, 'reading' | 'settings'> | Failure> {
  if (!isAlive()) return 'stale';
  try {
    const reply = await toBackground('read', { article });
    return reply.ok ? { reading: reply.reading, settings: reply.settings } : reply.reason;
  } catch {
    return isAlive() ? 'error' : 'stale';
  }
}
