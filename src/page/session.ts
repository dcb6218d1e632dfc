import type { Span } from '../engine/types.ts';
import type { Failure, PageCommand, PageState } from '../extension/messages.ts';
import { isCovered } from '../extension/site-list.ts';
import { watchAddress } from './address.ts';
import { answerExtension } from './answer.ts';
import { createDisplay, type Display } from './display.ts';
import { endWithExtension } from './life.ts';
import type { LoadGuide } from './load-guide.ts';
import { servePanels } from './panel.ts';
import { createReader, type Reader } from './reader.ts';
import { type Watch, watchArticle } from './watch.ts';

/** Why a page is left for good: whoever reads it later comes anew. */
const LEAVES: ReadonlySet<Failure> = new Set(['stale', 'off-here', 'no-permission']);

/** One article's stay in one document: reads it, shows it, answers for it, and leaves without a trace. */
export interface Session {
  state(): PageState;
  /** Reads the page again; `asked` where the reader wants it although it looks like no crime news. */
  reread(asked?: boolean): Promise<void>;
  show(span: Span): boolean;
  hint(spans: readonly Span[]): void;
  /** How much of a long reading is done. */
  progress(percent: number): void;
  /** Ends the reading that is under way. */
  stop(): void;
  command(name: PageCommand): Promise<void>;
  /** These origins are no longer granted: leaves where the page is one of theirs. */
  withdrawn(origins: readonly string[]): void;
  /** Takes everything away. */
  leave(): void;
}

/**
 * Starts reading the document; everything ends with `life`. `loadGuide` gets what leads through the
 * marks, `restart` begins a new session in the same document after it was written anew.
 */
export function startSession(
  document: Document,
  life: AbortController,
  loadGuide: LoadGuide,
  restart: () => void = () => life.abort(),
): Session {
  const { signal } = life;
  let display: Display | undefined;
  let failure: Failure | undefined;
  let percent: number | undefined;

  const session: Session = {
    state: () => stateOf(reader, { failure, percent, display, watch }),
    reread(asked) {
      watch.resume();
      return reader.look({ again: true, ...(asked && { asked }) });
    },
    show: (span) => display?.show(span) ?? false,
    hint: (spans) => display?.hint(spans),
    progress(done) {
      percent = done;
    },
    stop: () => reader.stop(),
    async command(name) {
      await display?.command(name);
      if (name === 'toggle') panels.changed();
    },
    withdrawn(origins) {
      if (isCovered(document.location.hostname, origins))
        void reader.look({ again: true, asked: false });
    },
    leave: () => life.abort(),
  };
  const panels = servePanels(session, signal);
  const door = { ...panels, marked: panels.changed, loadGuide, signal };
  const watch = watchArticle(
    document,
    {
      changed: () => void reader.look(),
      replaced: restart,
      left: () => panels.changed(),
    },
    signal,
  );
  const reader = createReader(
    document,
    {
      read(read) {
        failure = undefined;
        percent = undefined;
        display ??= createDisplay(document, read, door);
        display.update(read, reader.isAsked());
        watch.follow(read.map.root);
        panels.changed();
      },
      failed(reason) {
        failure = reason;
        percent = undefined;
        display?.clear();
        watch.follow(undefined);
        panels.changed();
        if (LEAVES.has(reason)) life.abort();
      },
      spent: watch.spent,
      changes: watch.changes,
    },
    signal,
  );

  endWithExtension(document, life);
  answerExtension(session, signal);
  watchAddress(() => void reader.look(), signal);
  // Out of the back/forward cache: what the reader has set or withdrawn since then did not reach this page.
  const returned = ({ persisted }: PageTransitionEvent) =>
    persisted && void reader.look({ again: true });
  addEventListener('pageshow', returned, { signal });
  signal.addEventListener('abort', () => display?.clear(), { once: true });
  void reader.look();
  return session;
}

interface Now {
  failure: Failure | undefined;
  percent: number | undefined;
  display: Display | undefined;
  watch: Watch;
}

function stateOf(reader: Reader, { failure, percent, display, watch }: Now): PageState {
  const held = reader.held();
  if (failure) return { state: 'failed', reason: failure };
  if (!held) return { state: 'reading', ...(percent !== undefined && { percent }) };
  const { settings } = held;
  const { agencies, places, figures, dates } = settings;
  const marks = display?.marks();
  const kinds = { agencies, places, figures, dates };
  const followed = watch.isFollowing();
  return {
    state: 'read',
    ...held.whole(),
    kinds,
    followed,
    ...(marks !== undefined && { marks }),
  };
}
