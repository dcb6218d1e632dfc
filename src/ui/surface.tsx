import { useLayoutEffect, useMemo, useReducer } from 'preact/hooks';
import type { Span } from '../engine/types.ts';
import { Bar } from './bar.tsx';
import { Card } from './card.tsx';
import { type Desk, DeskContext } from './desk.ts';
import type { Door, LinkTo, MakeFile, MakeReport, Rejection, Situation } from './door.ts';
import { MarksBar } from './marks-bar.tsx';
import { Messages, type Note, Notice } from './messages.tsx';
import { ReadingView, StateView } from './state-view.tsx';
import { noticeOf, type SurfaceState, stateOfReading, TROUBLES } from './states.ts';
import type { Words } from './words.ts';

/** What differs between popup and side panel, and the doors that both come through. */
export interface SurfaceProps {
  door: Door;
  words: Words;
  makeFile: MakeFile;
  linkTo: LinkTo;
  makeReport: MakeReport;
  /** `print`: the whole card in a tab, without tools. */
  kind: 'popup' | 'panel' | 'print';
  /** Opened in order to copy the card. */
  copies?: boolean;
}

interface View {
  situation: Situation;
  hovered: Span | null;
  /** The opened line, and which of its mentions was shown last. */
  open: { key: string; mention: number } | null;
  /** The reader asked for a card that is not shown by itself. */
  asked: boolean;
  note: Note | null;
}

const START: View = {
  situation: { state: 'waiting' },
  hovered: null,
  open: null,
  asked: false,
  note: null,
};

/** Popup and side panel: the card of the tab, or the one sentence that says why there is none. */
export function Surface(props: SurfaceProps) {
  const { door, words, kind } = props;
  const [view, change] = useReducer(
    (old: View, part: Partial<View>): View => ({ ...old, ...part }),
    START,
  );
  // Asked before the first paint: an effect would wait for a frame, and the reader with it.
  useLayoutEffect(() => {
    const ending = new AbortController();
    const situation = (now: Situation) => change({ situation: now });
    door.watch({ situation, hovered: (hovered) => change({ hovered }) }, ending.signal);
    return () => ending.abort();
  }, [door]);
  const { situation } = view;
  const state = stateOf(view);
  const act = () => {
    if (state?.act === 'card') change({ asked: true });
    else state?.act(door).catch(() => change({ situation: { state: 'failed', reason: 'error' } }));
  };
  return (
    <main class={`card ${kind}`}>
      {situation.state === 'read' && !state ? (
        <ReadCard {...props} {...{ view, change, situation }} />
      ) : state ? (
        <StateView
          {...{ state, words, host: door.host(), onAct: act }}
          {...(situation.state === 'read' && { language: words.language(situation.reading.lang) })}
        />
      ) : (
        <ReadingView
          {...{ words, host: door.host(), onReload: () => void door.reload() }}
          {...(situation.state === 'reading' && { done: situation.done, of: situation.of })}
        />
      )}
    </main>
  );
}

function stateOf({ situation, asked }: View): SurfaceState | undefined {
  if (situation.state === 'failed') return TROUBLES[situation.reason] ?? TROUBLES.error;
  if (situation.state === 'read' && !asked) return stateOfReading(situation.reading);
  return undefined;
}

interface ReadCardProps extends SurfaceProps {
  view: View;
  change: (part: Partial<View>) => void;
  situation: Extract<Situation, { state: 'read' }>;
}

function ReadCard(props: ReadCardProps) {
  const {
    door,
    words,
    makeFile,
    makeReport,
    kind,
    copies = false,
    view,
    change,
    situation,
  } = props;
  const { article, reading } = situation;
  const desk = useDeskOf(props);
  const notice = noticeOf(situation);
  return (
    <DeskContext.Provider value={desk}>
      {kind === 'panel' && situation.marked && <MarksBar door={door} words={words} />}
      {kind === 'print' && (
        <p class="printer">
          <button type="button" class="btn main" onClick={() => print()}>
            {words.t('print')}
          </button>
        </p>
      )}
      {notice && (
        <Notice
          key={notice}
          text={words.t(notice)}
          words={words}
          {...(notice === 'notice_restless' && { again: () => void door.read() })}
        />
      )}
      <Card card={reading.card} />
      <Messages note={view.note} onDone={() => change({ note: null })} words={words} />
      {kind !== 'print' && (
        <Bar
          {...{ door, words, makeFile, makeReport, kind, copies, article, reading }}
          say={(note) => change({ note })}
        />
      )}
    </DeskContext.Provider>
  );
}

function useDeskOf({ door, words, linkTo, view, change, situation }: ReadCardProps): Desk {
  return useMemo(() => {
    const { article, reading } = situation;
    const say = (text: string) => change({ note: { text } });
    const failed = () => say(words.t('did_not_work'));
    const copyLink = (span: Span) => {
      const link = linkTo(article, span);
      if (link) door.copy(link).then(() => say(words.t('link_copied')), failed);
    };
    return {
      words,
      article,
      reading,
      hovered: view.hovered,
      open: view.open?.key ?? null,
      show: (key, spans) => {
        const mention = view.open?.key === key ? (view.open.mention + 1) % spans.length : 0;
        change({ open: { key, mention } });
        const span = spans[mention];
        if (span) door.show(span).then((shown) => shown || say(words.t('not_shown')), failed);
      },
      hint: (spans) => door.hint([...spans]),
      reject: (struck) => void reject(struck, { door, words, change }).catch(failed),
      ...(linkTo(article, { start: 0, end: 0 }) && { copyLink }),
    };
  }, [door, words, linkTo, situation, view.hovered, view.open, change]);
}

async function reject(
  rejections: readonly Rejection[],
  { door, words, change }: Pick<ReadCardProps, 'door' | 'words' | 'change'>,
): Promise<void> {
  const [first] = rejections;
  if (!first) return;
  await door.reject(rejections);
  change({
    open: null,
    note: {
      text: words.t(`rejected_${first.type}`, first.words),
      undo: () => door.restore(rejections),
    },
  });
}
