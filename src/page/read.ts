import { type Copied, copyPage } from '../article/copy.ts';
import { type TextMap, textMap } from '../article/text-map.ts';
import type { Failure, PageReading, Whole } from '../extension/messages.ts';
import { once } from '../ui/once.ts';
import { isAlive, toBackground } from './api.ts';
import { inSlices } from './slices.ts';

/** Milliseconds of our own work that copying may take in all; a page that needs more is left alone. */
const DEADLINE = 3_000;

/** What was read of a document, and where it lies. */
export interface Read extends Omit<PageReading, 'whole'> {
  map: TextMap;
  whole(): Whole;
}

/** What is transparent or out of sight may be read; what takes no part in the layout, or is hidden in it, not. */
const BY_STYLE = { visibilityProperty: true };

/** Copies what can be read of the document, in slices; undefined where the signal or the deadline ended it. */
export function copyInSlices(document: Document, signal: AbortSignal): Promise<Copied | undefined> {
  const isVisible = (element: Element) => element.checkVisibility(BY_STYLE);
  return inSlices(copyPage(document, { isVisible }), { signal, deadline: DEADLINE });
}

/** The browser may stop the background at any moment, and wakes it for the next question. */
const TRIES = 2;

/** What a copy is read for. */
export interface Asking {
  url: string;
  /** The reader wants this page read although it may be no article. */
  asked: boolean;
  /** What is held of this page: an article that says the same is not read again, only placed. */
  held?: Read | undefined;
}

/** Lets the background read a page's copy; one that is stopped over it is asked again. */
export async function readCopy(
  copied: Copied,
  { url, asked, held }: Asking,
): Promise<Read | Failure> {
  const { copy } = copied;
  const question = { copy, url, asked, ...(held && { held: held.key }) };
  for (let i = 0; i < TRIES && isAlive(); i += 1) {
    // A background that is stopped leaves the question unanswered in one browser, and rejects it in the other.
    const reply = await toBackground('read', question).catch(() => undefined);
    if (reply && !reply.ok) return reply.reason;
    const read = reply?.read ? opened(reply.read) : held;
    if (reply && read) return { ...read, map: textMap(reply.places, copied) };
  }
  return isAlive() ? 'error' : 'stale';
}

/** A reading whose whole is opened when it is asked for first. */
function opened({ whole, ...read }: PageReading): Omit<Read, 'map'> {
  return { ...read, whole: once(() => JSON.parse(whole) as Whole) };
}
