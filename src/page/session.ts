import type { Extracted } from '../article/extract.ts';
import type { Span } from '../engine/types.ts';
import type { Failure, PageCommand, PageState } from '../extension/messages.ts';
import { watchAddress } from './address.ts';
import { answerExtension } from './answer.ts';
import { announceBadge } from './badge.ts';
import { createDisplay, type Display } from './display.ts';
import { endWithExtension } from './life.ts';
import { servePanels } from './panel.ts';
import { findArticle, type Read, readArticle } from './read.ts';
import { watchArticle } from './watch.ts';

/** Milliseconds after which a page that held no article yet is looked at again. */
const LATE = [1_000, 3_000] as const;

/** One article's stay in one document: reads it, shows it, answers for it, and leaves without a trace. */
export interface Session {
  state(): PageState;
  /** Reads the page (again); `asked` where the reader wants it although it looks like no crime news. */
  read(asked?: boolean): Promise<void>;
  show(span: Span): boolean;
  hint(spans: readonly Span[]): void;
  command(name: PageCommand): void;
  /** Takes everything away. */
  leave(): void;
}

/** Starts reading the document; everything ends with `life`. `restart` begins a new session in the same document. */
export function startSession(
  document: Document,
  life: AbortController,
  restart: () => void,
): Session {
  const { signal } = life;
  let held: Read | undefined;
  let failure: Failure | undefined;
  let display: Display | undefined;
  let isAsked = false;
  let looks = 0;
  /** Stale answers are dropped: only the latest turn counts. */
  let turn = 0;

  const session: Session = {
    state: () => stateOf(held, failure, display),
    async read(asked = false) {
      isAsked ||= asked;
      await look({ again: true });
    },
    show: (span) => display?.show(span) ?? false,
    hint: (spans) => display?.hint(spans),
    command(name) {
      display?.command(name);
      if (name === 'toggle') panels.changed();
    },
    leave: () => life.abort(),
  };

  const panels = servePanels(session, signal);
  const watch = watchArticle(document, { changed: () => void look({}), replaced: restart }, signal);

  const fail = (reason: Failure) => {
    failure = reason;
    held = undefined;
    display?.clear();
    if (reason === 'stale' || reason === 'off-here') life.abort();
    else if (reason === 'not-an-article') lookLater();
    announceBadge(undefined);
    panels.changed();
  };
  const lookLater = () => {
    const wait = LATE[looks];
    looks += 1;
    if (wait === undefined || signal.aborted) return;
    const timer = setTimeout(() => void look({}), wait);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  const show = (read: Read) => {
    failure = undefined;
    held = read;
    looks = LATE.length;
    display ??= createDisplay(document, read, { hovered: panels.hovered, signal });
    display.update(read, isAsked);
    watch.follow(read.map.root);
    announceBadge(read.reading);
    panels.changed();
  };
  const look = async ({ again = false }) => {
    turn += 1;
    const mine = turn;
    const isStale = () => mine !== turn || signal.aborted;
    if (document.contentType === 'application/pdf') return fail('pdf');
    const since = performance.now();
    const found = await findArticle(document, held, signal);
    watch.spent(performance.now() - since);
    if (isStale()) return;
    if (!found) return fail('not-an-article');
    if (found.article.text.trim() === '') return fail('empty');
    if (held && !again && isSame(held, found)) return show({ ...held, ...found });
    const read = await readArticle(found.article);
    if (isStale()) return;
    if (typeof read === 'string') fail(read);
    else show({ ...found, ...read });
  };

  endWithExtension(document, life);
  answerExtension(session, signal);
  watchAddress(() => void look({}), signal);
  addEventListener('pageshow', (event) => event.persisted && held && announceBadge(held.reading), {
    signal,
  });
  signal.addEventListener('abort', () => display?.clear(), { once: true });
  void look({});
  return session;
}

function stateOf(
  held: Read | undefined,
  failure: Failure | undefined,
  display: Display | undefined,
): PageState {
  if (failure) return { state: 'failed', reason: failure };
  if (!held) return { state: 'reading' };
  const { article, reading } = held;
  return { state: 'read', article, reading, marked: display?.isMarked() ?? false };
}

function isSame({ article: a }: Extracted, { article: b }: Extracted): boolean {
  return a.text === b.text && a.url === b.url && a.lang === b.lang && a.translated === b.translated;
}
