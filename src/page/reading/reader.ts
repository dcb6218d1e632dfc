import { type Changes, earlierOf } from '../../article/copying/earlier.ts';
import type { Copied } from '../../article/copying/page-copy.ts';
import type { Failure } from '../../extension/messages/messages.ts';
import { toBackground } from '../api.ts';
import type { Beginning } from '../first/begin.ts';
import type { FirstLook, Marked } from '../first/look.ts';
import { type Asking, type Read, readCopy, readOf } from './read.ts';

/** Milliseconds after which a page that held no article yet, or hid it, is looked at again. */
const LATE = [1_000, 3_000] as const;

/** What comes of looking at a document. */
export interface ReaderEvents {
  /** `marked`: what the first look has marked of it. */
  read(read: Read, marked?: Marked): void;
  failed(reason: Failure): void;
  /** What was read last is nothing of the page any more, and what stands there now is read. */
  gone(): void;
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
   * or (false) no longer; `allPosts`: all posts of a live page are wanted, from now on at this address.
   */
  look(how?: { again?: boolean; asked?: boolean; allPosts?: boolean }): Promise<void>;
  /** Ends a reading that is under way: what comes of it is dropped, and the background told. */
  stop(): void;
}

/**
 * A reader that goes on from the first look, and stops with the signal. Stale answers are dropped: only the latest
 * look counts.
 */
export function createReader(
  beginning: Beginning,
  events: ReaderEvents,
  signal: AbortSignal,
): Reader {
  const { document, leaveFirst } = beginning;
  const copies = createCopies(beginning, events, signal);
  const turns = createTurns(leaveFirst, signal);
  const { held, fail, keep } = createHold(
    events,
    createLate(() => void look(), signal),
  );
  let isAsked = false;
  /** The address at which all posts are wanted. */
  let whole: string | undefined;

  const goOn = (looked: FirstLook) => {
    // A later look has come meanwhile, and may mark nothing.
    if (!turns.isFirst()) return looked.marked?.takeOff();
    copies.took(looked.copied, looked.cost);
    keep(readFirst(looked, beginning.url), looked.marked);
  };
  const look: Reader['look'] = async ({ again = false, asked = isAsked, allPosts } = {}) => {
    const isStale = turns.next();
    isAsked = asked;
    if (allPosts) whole = document.location.href;
    try {
      const read = await readAgain(document, copies, isStale, (url) => ({
        asked: isAsked,
        ...(url === whole && { allPosts: true }),
        held: again ? undefined : held(),
        gone: events.gone,
      }));
      if (read && !isStale()) keep(read);
    } catch (mistake) {
      // Popup and panel would show for ever what was there before.
      console.error(mistake);
      if (!isStale()) fail('error');
    }
  };
  // Whoever asks for a session when the first look is done gets what came of it.
  if (beginning.looked) goOn(beginning.looked);
  // A first look that the page made impossible has told the console why: popup and panel are told that it failed.
  else void beginning.first.then(goOn, () => turns.isFirst() && fail('error'));
  return {
    look,
    stop() {
      turns.next();
      void toBackground('stop', {}).catch(() => undefined);
      fail('stopped');
    },
  };
}

/** Numbers the looks, so that only the latest counts. */
function createTurns(leaveFirst: () => void, signal: AbortSignal) {
  let turn = 0;
  return {
    /** No other look has come after the first. */
    isFirst: () => turn === 0 && !signal.aborted,
    /** Begins a look, and drops what comes of those before it; gives a question that says whether this one is dropped too. */
    next() {
      turn += 1;
      leaveFirst();
      const mine = turn;
      return () => mine !== turn || signal.aborted;
    },
  };
}

/** Holds what was read last, and passes on what came of each look. */
function createHold(events: ReaderEvents, late: ReturnType<typeof createLate>) {
  let held: Read | undefined;
  const fail = (reason: Failure) => {
    held = undefined;
    events.failed(reason);
    if (reason === 'not-an-article' || reason === 'empty') late.look();
  };
  return {
    held: () => held,
    fail,
    keep(read: Read | Failure, marked?: Marked) {
      if (typeof read === 'string') return fail(read);
      held = read;
      // Many a page hides all until its scripts or fonts have come: of it only a headline was read. No observer tells of a style.
      if (read.map.root.checkVisibility({ visibilityProperty: true })) late.forget();
      else late.look();
      events.read(read, marked);
    },
  };
}

/** Copies a page again and again, each time with what did not change taken over from the copy before. */
function createCopies({ document, copy }: Beginning, events: ReaderEvents, signal: AbortSignal) {
  /** The copy of the look before, if it came to its end. */
  let last: Copied | undefined;
  return {
    took(copied: Copied | undefined, cost: number) {
      last = copied;
      events.spent(cost);
    },
    async next() {
      const since = performance.now();
      const changes = events.changes();
      const earlier = last && changes && earlierOf(last, changes);
      last = undefined;
      const copied = await copy(document, signal, earlier);
      return { copied, cost: performance.now() - since };
    },
  };
}

/** Copies the page once more and has the copy read; undefined where a later look has taken this one's place meanwhile. */
async function readAgain(
  document: Document,
  copies: ReturnType<typeof createCopies>,
  isStale: () => boolean,
  askingAt: (url: string) => Omit<Asking, 'url'>,
): Promise<Read | Failure | undefined> {
  if (document.contentType === 'application/pdf') return 'pdf';
  const { copied, cost } = await copies.next();
  if (isStale()) return undefined;
  copies.took(copied, cost);
  const { href: url } = document.location;
  const asking = askingAt(url);
  if (!copied) return asking.asked ? 'empty' : 'not-an-article';
  return readCopy(copied, { url, ...asking });
}

/** What was read at the first look. */
function readFirst({ copied, reply }: FirstLook, url: string): Read | Failure {
  if (copied) return readOf(reply, copied, { url, asked: false });
  return reply?.ok === false ? reply.reason : 'not-an-article';
}

/** Looks again at a page that held no article yet, or hid it, so often as there are times for it. */
function createLate(look: () => void, signal: AbortSignal) {
  let count = 0;
  return {
    look() {
      const wait = LATE[count];
      if (!wait) return;
      count += 1;
      const timer = setTimeout(look, wait);
      signal.addEventListener('abort', () => clearTimeout(timer));
    },
    forget() {
      count = 0;
    },
  };
}
