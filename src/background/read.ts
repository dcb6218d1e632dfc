import { annotateInSlices } from '../engine/annotate.ts';
import type { Knowledge, ReadOptions } from '../engine/draft.ts';
import type { Article, Reading } from '../engine/types.ts';

/** UTF-16 units of a page that are read; what lies past them is left unread and the Reading says so. */
export const PAGE_LIMIT = 300_000;

/** Milliseconds of work before other tabs get their turn. */
const SLICE = 12;

/** Reads an article in slices that yield, so that one long text does not block other tabs' readings. */
export async function readInSlices(
  article: Article,
  knowledge: Knowledge,
  options: ReadOptions,
  pause: () => Promise<void> = () => scheduler.yield(),
): Promise<Reading> {
  const slices = annotateInSlices(article, knowledge, options);
  for (let since = performance.now(); ; ) {
    const slice = slices.next();
    if (slice.done) return slice.value;
    if (performance.now() - since < SLICE) continue;
    await pause();
    since = performance.now();
  }
}
