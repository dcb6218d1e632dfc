import { annotateInSlices } from '../engine/annotate.ts';
import type { Knowledge, ReadOptions } from '../engine/draft.ts';
import type { Article, Reading } from '../engine/types.ts';

/** UTF-16 units of a page that are read; what lies past them is left unread and the Reading says so. */
export const PAGE_LIMIT = 300_000;

/** Milliseconds of work before other tabs get their turn. */
const SLICE = 12;

/** What a reading in slices looks out for. */
interface Around {
  /** Aborted where the reading is not wanted any more. */
  signal: AbortSignal;
  /** Told the percentage of the work that is done, once the reading takes long. */
  progress(percent: number): void;
}

/** Milliseconds between two words on how far the reading is. */
const TELL = 250;

/**
 * Reads an article in slices that yield, so that one long text does not block other tabs' readings;
 * undefined where it was stopped.
 */
export async function readInSlices(
  article: Article,
  knowledge: Knowledge,
  options: ReadOptions,
  { signal, progress }: Around,
): Promise<Reading | undefined> {
  const slices = annotateInSlices(article, knowledge, options);
  let told = performance.now();
  for (let since = told; ; ) {
    const slice = slices.next();
    if (slice.done) return slice.value;
    const now = performance.now();
    if (now - since < SLICE) continue;
    if (now - told > TELL) {
      told = now;
      progress(Math.round(100 * slice.value));
    }
    await scheduler.yield();
    if (signal.aborted) return undefined;
    since = performance.now();
  }
}
