import type { Copied } from '../../article/copy.ts';
import type { Changes } from '../../article/earlier.ts';
import type { Failure } from '../../extension/messages.ts';
import { toBackground } from '../api.ts';
import { copyInSlices, type Read, readCopy } from './read.ts';

/** Milliseconds after which a page that held no article yet is looked at again. */
const LATE = [1_000, 3_000] as const;

/** What comes of looking at a document. */
export interface ReaderEvents {
  read(read: Read): void;
  failed(reason: Failure): void;
  /** What finding the words cost, in milliseconds. */
  spent(cost: number): void;
  /** Asked at each look: what has changed since the look before; undefined where that is not known. */
  changes(): Changes | undefined;
}

/** Reads one document, and reads it again as it changes. */
export interface Reader {
  /**
   * Looks at the document. What says the same as before is not read again unless `again` says that
   * options or corrections changed; `asked`: the reader wants this page read although it may be no article,
   * or (false) no longer.
   */
  look(how?: { again?: boolean; asked?: boolean }): Promise<void>;
  /** Ends a reading that is under way: what comes of it is dropped, and the background told. */
  stop(): void;
}

/** A reader that stops with the signal. Stale answers are dropped: only the latest look counts. */
export function createReader(
  document: Document,
  events: ReaderEvents,
  signal: AbortSignal,
): Reader {
  let held: Read | undefined;
  /** The copy of the look before this one, if it came to its end. */
  let last: Copied | undefined;
  let isAsked = false;
  let late = 0;
  let turn = 0;

  const fail = (reason: Failure) => {
    held = undefined;
    events.failed(reason);
    const wait = reason === 'not-an-article' || reason === 'empty' ? LATE[late] : undefined;
    if (wait === undefined || signal.aborted) return;
    late += 1;
    const timer = setTimeout(() => void look(), wait);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  const keep = (read: Read) => {
    held = read;
    late = 0;
    events.read(read);
  };
  const look: Reader['look'] = async ({ again = false, asked = isAsked } = {}) => {
    isAsked = asked;
    turn += 1;
    const mine = turn;
    const isStale = () => mine !== turn || signal.aborted;
    if (document.contentType === 'application/pdf') return fail('pdf');
    const since = performance.now();
    const changes = events.changes();
    const earlier = last && changes && { copied: last, changes };
    last = undefined;
    const copied = await copyInSlices(document, signal, earlier);
    if (isStale()) return;
    last = copied;
    events.spent(performance.now() - since);
    if (!copied) return fail(isAsked ? 'empty' : 'not-an-article');
    const read = await readCopy(copied, {
      url: document.location.href,
      asked: isAsked,
      held: again ? undefined : held,
    });
    if (isStale()) return;
    if (typeof read === 'string') fail(read);
    else keep(read);
  };
  const stop = () => {
    turn += 1;
    void toBackground('stop', {}).catch(() => undefined);
    fail('stopped');
  };
  return { look, stop };
}
