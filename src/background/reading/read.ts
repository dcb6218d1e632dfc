import type { PageCopy } from '../../article/copying/page-copy.ts';
import { type FindOptions, type Found, findArticle } from '../../article/extract.ts';
import { annotateInSlices } from '../../engine/annotate.ts';
import type { Knowledge, ReadOptions } from '../../engine/draft.ts';
import type { Reading } from '../../engine/reading.ts';
import type { Article } from '../../engine/types.ts';

/** UTF-16 units of a page that are read; what lies past them is left unread and the Reading says so. */
export const PAGE_LIMIT = 300_000;

/** Milliseconds of work before other tabs get their turn. */
const SLICE = 12;

/** What ends a reading in slices, and what hears how far it is. */
interface Around {
  /** Aborted where the reading is not wanted any more. */
  signal: AbortSignal;
  /** Told the percentage of the work that is done, once the reading takes long. */
  progress(percent: number): void;
}

/** Milliseconds between two reports of progress. */
const TELL = 250;

/** Finds the article in a page's copy; undefined where there is none, or the search was stopped. */
export function findInSlices(
  copy: PageCopy,
  options: FindOptions,
  signal: AbortSignal,
): Promise<Found | undefined> {
  return inSlices(findArticle(copy, options), signal);
}

/** Reads an article; undefined where it was stopped. */
export function readInSlices(
  article: Article,
  knowledge: Knowledge,
  options: ReadOptions,
  { signal, progress }: Around,
): Promise<Reading | undefined> {
  let told = performance.now();
  return inSlices(annotateInSlices(article, knowledge, options), signal, (done, now) => {
    if (now - told <= TELL) return;
    told = now;
    progress(Math.round(100 * done));
  });
}

/** Runs steps in slices that yield, so that one long text does not block other tabs' readings. */
async function inSlices<Step, T>(
  steps: Generator<Step, T>,
  signal: AbortSignal,
  sliced: (step: Step, now: number) => void = () => undefined,
): Promise<T | undefined> {
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    const now = performance.now();
    if (now - since < SLICE) continue;
    sliced(step.value, now);
    // Not `scheduler.yield`: it goes on before any message is delivered, so that all tabs would wait for the whole text.
    await scheduler.postTask(() => undefined, { priority: 'background' });
    if (signal.aborted) return undefined;
    since = performance.now();
  }
}
