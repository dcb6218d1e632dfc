import type { Span } from '../engine/types.ts';
import type { Failure, PageCommand, PageState } from '../extension/messages/messages.ts';
import { isCovered } from '../extension/options/site-list.ts';
import { watchAddress } from './address.ts';
import { answersOf } from './answer.ts';
import type { Beginning } from './first/begin.ts';
import type { Responder } from './first/hear.ts';
import type { LoadGuide } from './guide/load-guide.ts';
import { endWithExtension } from './life.ts';
import { servePanels } from './panel.ts';
import { createOutcome, type Outcome } from './reading/outcome.ts';
import { createReader, type Reader, type ReaderEvents } from './reading/reader.ts';
import { type Watch, watchArticle } from './reading/watch.ts';

/** Failures after which the script leaves its page for good: a later reading injects it anew. */
const LEAVES: ReadonlySet<Failure> = new Set(['stale', 'off-here', 'no-permission']);

/** One article's stay in one document: reads it, shows it, answers for it, and leaves without a trace. */
export interface Session {
  state(): PageState;
  /** Reads the page again; `asked`: the reader wants it although it does not look like crime news; `allPosts`: all of a live page. */
  reread(how: { asked?: boolean; allPosts?: boolean }): Promise<void>;
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
 * Goes on where a page has begun: all but the first look at it, and the marks of that. `loadGuide` gets what leads
 * through the marks. Gives what the page's questions are answered by.
 */
export function startSession(beginning: Beginning, loadGuide: LoadGuide): Responder {
  const { document, life, signs, marking } = beginning;
  const { signal } = life;
  const look: Reader['look'] = (how) => reader.look(how);
  const session: Session = {
    state: () => outcome.state(watch.isFollowing()),
    reread({ asked, allPosts }) {
      watch.resume();
      return look({ again: true, ...(asked && { asked }), ...(allPosts && { allPosts }) });
    },
    show: (span) => outcome.display()?.show(span) ?? false,
    hint: (spans) => outcome.display()?.hint(spans),
    progress: (percent) => outcome.progress(percent),
    stop: () => reader.stop(),
    async command(name) {
      await outcome.display()?.command(name);
      if (name === 'toggle') panels.changed();
    },
    withdrawn(origins) {
      if (isCovered(document.location.hostname, origins)) void look({ again: true, asked: false });
    },
    leave: () => life.abort(),
  };
  const panels = servePanels(session, signal);
  const context = { ...panels, marked: panels.changed, loadGuide, signs, marking, signal };
  const outcome = createOutcome(document, context);
  const changed = () => void look();
  const events = { changed, replaced: beginning.restart, left: panels.changed };
  const watch = watchArticle(document, events, signal);
  const reader = createReader(beginning, eventsOf(beginning, outcome, watch, panels), signal);
  endWithExtension(document, life);
  watchAddress(beginning.url, changed, signal);
  return {
    answer: answersOf(session),
    connect: panels.connect,
    returned: () => void look({ again: true }),
  };
}

/** What follows when a look at the page is done. */
function eventsOf(
  { life, changed, signs }: Beginning,
  outcome: Outcome,
  watch: Watch,
  panels: ReturnType<typeof servePanels>,
): ReaderEvents {
  return {
    read(read, marked) {
      outcome.read(read, marked);
      const { root, copied } = read.map;
      // A click on it may have unfolded something before anybody looked for that.
      const isChanged = changed(root) || (marked && signs.clicked);
      watch.follow(root, { hosts: copied.opaque, isChanged: !!isChanged, isMarked: !!marked });
      panels.changed();
    },
    failed(reason) {
      outcome.failed(reason);
      changed(undefined);
      watch.follow(undefined, { isAwaited: reason === 'not-an-article' });
      panels.changed();
      if (LEAVES.has(reason)) life.abort();
    },
    gone() {
      outcome.gone();
      panels.changed();
    },
    spent: watch.spent,
    changes: watch.changes,
  };
}
