import { isAlive } from '../api.ts';
import { noteSigns } from '../guide/signs.ts';
import type { PointerSigns } from '../hover/pointer.ts';
import { MARKING, type Marking } from '../marks/marking.ts';
import { watchUntilTaken } from './changed.ts';
import { copyInSlices } from './copy.ts';
import { hear, type Loader, type Responder } from './hear.ts';
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
export type StartSession = (beginning: Beginning) => Responder;

/** Has the session's script injected; false where the page's site was taken back, undefined where the background did not answer. */
type LoadScript = () => Promise<StartSession | false | undefined>;

/**
 * Begins with a document: looks at it and marks it, and loads the session once that is painted, or earlier where
 * somebody asks for it. Its script is more than half of all that a page would have to parse before its marks are painted.
 * Returns what loads it without waiting.
 */
export function begin(
  document: Document,
  life: AbortController,
  loadScript: LoadScript,
  restart: () => void = () => life.abort(),
): Loader['load'] {
  const { signal } = life;
  const waiting = new AbortController();
  const beginning = lookAt(document, life, restart);
  const session = createLoader(beginning, loadScript, waiting);
  const { load } = session;
  hear(session, signal);
  void beginning.first.then((looked) => {
    beginning.looked = looked;
    if (session.current() || signal.aborted) return;
    if (looked.marked)
      noteSigns(document, beginning.signs, load, AbortSignal.any([signal, waiting.signal]));
    setTimeout(load, PAINTED);
  });
  return load;
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

/** Loads the session of a page and starts it, once, however many ask for it; `waiting` ends with that. */
function createLoader(
  beginning: Beginning,
  loadScript: LoadScript,
  waiting: AbortController,
): Loader {
  const { life } = beginning;
  let session: Responder | undefined;
  let loading: Promise<Responder | undefined> | undefined;

  const start = async () => {
    const startSession = life.signal.aborted ? undefined : await loadScript();
    if (startSession === false || !isAlive()) life.abort();
    // The background may have been stopped over the question: the next sign of the reader's asks it again.
    if (!startSession) loading = undefined;
    if (session || !startSession || life.signal.aborted) return session;
    waiting.abort();
    session = startSession(beginning);
    return session;
  };
  const load = () => {
    loading ??= start();
    return loading;
  };
  return {
    current: () => session,
    load,
    reload() {
      // An answer that was on its way when the page went into the back/forward cache may be lost.
      if (!session) loading = undefined;
      return load();
    },
  };
}
