import type { TextMap } from '../article/text-map.ts';
import type { Article, Reading, Span } from '../engine/types.ts';
import type { Failure, PageSettings, PageState } from '../extension/messages.ts';
import { answerExtension } from './answer.ts';
import { isAlive, toBackground } from './api.ts';
import { createDisplay, type Display } from './display.ts';
import { readDocument } from './read.ts';

/** What was read of this document, and how the page shows it. */
export interface Read {
  article: Article;
  map: TextMap;
  reading: Reading;
  settings: PageSettings;
}

/** One article's stay in one document: reads it, shows it, answers for it, and leaves without a trace. */
export interface Session {
  state(): PageState;
  read(asked?: boolean): Promise<void>;
  show(span: Span): boolean;
  hint(spans: Span[]): undefined;
  command(name: 'next' | 'previous' | 'open' | 'toggle'): undefined;
  end(): undefined;
}

/** Starts reading the document; everything ends with `life`. */
export function startSession(document: Document, life: AbortController): Session {
  let held: Read | undefined;
  let failure: Failure | undefined;
  let display: Display | undefined;
  /** Stale answers are dropped: only the latest reading counts. */
  let turn = 0;
  let isAsked = false;

  const end = () => life.abort() as undefined;
  life.signal.addEventListener('abort', () => display?.end(), { once: true });

  const session: Session = {
    state() {
      if (failure) return { state: 'failed', reason: failure };
      if (!held) return { state: 'reading' };
      const { article, reading } = held;
      return { state: 'read', article, reading, marked: display?.isMarked() ?? false };
    },
    async read(asked = false) {
      isAsked ||= asked;
      turn += 1;
      const mine = turn;
      const outcome = await readDocument(document, { asked: isAsked, signal: life.signal });
      if (mine !== turn || life.signal.aborted) return;
      if (typeof outcome === 'string') {
        failure = outcome;
        display?.end();
        if (outcome === 'stale') end();
        return;
      }
      failure = undefined;
      held = outcome;
      display ??= createDisplay(document, outcome, life.signal);
      display.update(outcome, isAsked);
      announce(outcome);
    },
    show: (span) => display?.show(span) ?? false,
    hint: (spans) => display?.hint(spans) as undefined,
    command: (name) => display?.command(name) as undefined,
    end,
  };

  answerExtension(session, life.signal);
  void session.read();
  return session;
}

function announce({ reading }: Read): void {
  if (!isAlive()) return;
  const { figures, agencies, places } = reading.card;
  const facts = figures.length + agencies.length + places.length;
  void toBackground('badge', { relevant: reading.relevant, facts }).catch(() => undefined);
}
