import { isAlive } from '../api.ts';
import { noteSigns } from '../guide/signs.ts';
import type { PointerSigns } from '../hover/pointer.ts';
import { MARKING, type Marking } from '../marks/marking.ts';
import { watchUntilTaken } from './changed.ts';
import { copyInSlices } from './copy.ts';
import { type Answering, type Coming, hear } from './hear.ts';
import { type FirstLook, lookFirst } from './look.ts';

/** Milliseconds after the first marks at which their page has long been painted. */
const PAINTED = 100;

/** What a session goes on from. */
export interface Beginning {
  readonly document: Document;
  /** Everything ends with it. */
  readonly life: AbortController;
  readonly first: Promise<FirstLook>;
  /** What came of that, as soon as it did. */
  looked?: FirstLook;
  /** What the first look was at. */
  readonly url: string;
  /** A later look takes the place of the first: what comes of that is not painted. */
  leaveFirst(): void;
  /** Whether the article has changed since the first look began; asked once, from then on nobody watches. */
  changed(article: Element | undefined): boolean;
  /** What the pointer did since there are marks. */
  readonly signs: PointerSigns;
  /** Copies the page as the first look did. */
  readonly copy: typeof copyInSlices;
  /** Marks it as that did. */
  readonly marking: Marking;
  /** Begins anew in the same document, after it was written anew. */
  readonly restart: () => void;
}

/** Starts a session where a page has begun. */
export type StartSession = (beginning: Beginning) => Answering;

/** Has the session's script brought; false where the page's site was taken back. */
type Load = () => Promise<StartSession | false | undefined>;

/**
 * Begins with a document: looks at it and marks it, and brings the session once that is painted, or when somebody asks
 * for it before. Its script is more than half of all that a page would have to parse before its marks are painted.
 * Gives what brings it at once.
 */
export function begin(
  document: Document,
  life: AbortController,
  load: Load,
  restart: () => void = () => life.abort(),
): Coming['come'] {
  const { signal } = life;
  const waiting = new AbortController();
  const beginning = lookAt(document, life, restart);
  const session = createComing(beginning, load, waiting);
  const { come } = session;
  hear(session, signal);
  void beginning.first.then((looked) => {
    beginning.looked = looked;
    if (session.here() || signal.aborted) return;
    if (looked.marked)
      noteSigns(document, beginning.signs, come, AbortSignal.any([signal, waiting.signal]));
    setTimeout(come, PAINTED);
  });
  return come;
}

/** Looks at a document for the first time, and watches it until a session does. */
function lookAt(document: Document, life: AbortController, restart: () => void): Beginning {
  const { signal } = life;
  const url = document.URL;
  let isLeft = false;
  const changed = watchUntilTaken(document, restart, signal);
  const first = lookFirst(document, url, { signal, isLeft: () => isLeft || signal.aborted });
  const leaveFirst = () => {
    isLeft = true;
  };
  return {
    document,
    life,
    url,
    first,
    leaveFirst,
    changed,
    signs: {},
    copy: copyInSlices,
    marking: MARKING,
    restart,
  };
}

/** The session of a page, which comes once, however many ask for it; with it nobody waits any more. */
function createComing(beginning: Beginning, load: Load, waiting: AbortController): Coming {
  const { life } = beginning;
  let session: Answering | undefined;
  let coming: Promise<Answering | undefined> | undefined;

  const bring = async () => {
    const start = life.signal.aborted ? undefined : await load();
    if (start === false || !isAlive()) life.abort();
    // The background may have been stopped over the question: the next sign asks it again.
    if (!start) coming = undefined;
    if (session || !start || life.signal.aborted) return session;
    waiting.abort();
    session = start(beginning);
    return session;
  };
  const come = () => {
    coming ??= bring();
    return coming;
  };
  return {
    here: () => session,
    come,
    comeBack() {
      // An answer that was on its way when the page went into the back/forward cache may be lost.
      if (!session) coming = undefined;
      return come();
    },
  };
}
