import type { Span } from '../engine/types.ts';
import type { Failure, PageCommand, PageState } from '../extension/messages.ts';
import { watchAddress } from './address.ts';
import { answerExtension } from './answer.ts';
import { announceBadge } from './badge.ts';
import { createDisplay, type Display } from './display.ts';
import { endWithExtension } from './life.ts';
import { servePanels } from './panel.ts';
import { createReader, type Reader } from './reader.ts';
import { watchArticle } from './watch.ts';

/** One article's stay in one document: reads it, shows it, answers for it, and leaves without a trace. */
export interface Session {
  state(): PageState;
  /** Reads the page again; `asked` where the reader wants it although it looks like no crime news. */
  reread(asked?: boolean): Promise<void>;
  show(span: Span): boolean;
  hint(spans: readonly Span[]): void;
  command(name: PageCommand): void;
  /** Takes everything away. */
  leave(): void;
}

/**
 * Starts reading the document; everything ends with `life`. `restart` begins a new session in the
 * same document after it was written anew.
 */
export function startSession(
  document: Document,
  life: AbortController,
  restart: () => void = () => life.abort(),
): Session {
  const { signal } = life;
  let display: Display | undefined;
  let failure: Failure | undefined;

  const session: Session = {
    state: () => stateOf(reader, failure, display),
    reread: (asked = false) => reader.look({ again: true, asked }),
    show: (span) => display?.show(span) ?? false,
    hint: (spans) => display?.hint(spans),
    command(name) {
      display?.command(name);
      if (name === 'toggle') panels.changed();
    },
    leave: () => life.abort(),
  };
  const panels = servePanels(session, signal);
  const watch = watchArticle(
    document,
    { changed: () => void reader.look(), replaced: restart },
    signal,
  );
  const reader = createReader(
    document,
    {
      read(read) {
        failure = undefined;
        display ??= createDisplay(document, read, { hovered: panels.hovered, signal });
        display.update(read, reader.isAsked());
        watch.follow(read.map.root);
        announceBadge(read.reading);
        panels.changed();
      },
      failed(reason) {
        failure = reason;
        display?.clear();
        watch.follow(undefined);
        announceBadge(undefined);
        panels.changed();
        if (reason === 'stale' || reason === 'off-here') life.abort();
      },
      spent: watch.spent,
    },
    signal,
  );

  endWithExtension(document, life);
  answerExtension(session, signal);
  watchAddress(() => void reader.look(), signal);
  const returned = ({ persisted }: PageTransitionEvent) =>
    persisted && announceBadge(reader.held()?.reading);
  addEventListener('pageshow', returned, { signal });
  signal.addEventListener('abort', () => display?.clear(), { once: true });
  void reader.look();
  return session;
}

function stateOf(
  reader: Reader,
  failure: Failure | undefined,
  display: Display | undefined,
): PageState {
  const held = reader.held();
  if (failure) return { state: 'failed', reason: failure };
  if (!held) return { state: 'reading' };
  const { article, reading } = held;
  return { state: 'read', article, reading, marked: display?.isMarked() ?? false };
}
