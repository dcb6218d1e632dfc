import type { ComponentChild } from 'preact';
import { useErrorBoundary, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { Above } from './above.tsx';
import { attempt } from './bar/actions.ts';
import { Bar } from './bar/bar.tsx';
import { Messages } from './bar/messages.tsx';
import { Card } from './card/card.tsx';
import { CardContext } from './card-context/context.ts';
import { useCardContextValue } from './card-context/value.ts';
import type { Gateway, LinksTo, MakeFile, MakeNotes, MakeReport, SurfaceKind } from './gateway.ts';
import { type Fit, fitToSheet } from './print/fit.ts';
import { SheetNote } from './print/sheet-note.tsx';
import { SheetSource } from './print/sheet-source.tsx';
import type { HoveredMark, Situation, Trouble } from './situation.ts';
import { ReadingView, StateView } from './states/state-view.tsx';
import { postsLeft, type SurfaceState, stateOfReading, TROUBLES } from './states/states.ts';
import { START, type SurfaceView, viewAfter } from './view.ts';
import type { Words } from './words/words.ts';

/** What a surface works with: its gateway to browser and page, and what makes files, notes, links and reports of a card. */
export interface SurfaceProps {
  gateway: Gateway;
  words: Words;
  makeFile: MakeFile;
  makeNotes: MakeNotes;
  linksTo: LinksTo;
  makeReport: MakeReport;
  kind: SurfaceKind;
  /** Opened in order to copy the card. */
  copies?: boolean;
  /** Opened to say that what was asked for elsewhere, in a menu of the browser's, did not work. */
  failed?: boolean;
}

/** Popup and side panel: the card of the tab, or the one sentence that says why there is none. */
export function Surface(props: SurfaceProps) {
  const { gateway, words, kind, failed = false } = props;
  const [view, change] = useReducer(viewAfter, failed ? { ...START, note: sorry(words) } : START);
  // A card that cannot be drawn is said to be none, until there is another; the mistake goes to the console.
  const [broken, mend] = useErrorBoundary((error) => reportError(error));
  // Asked before the first paint: an effect would wait for a frame, and the reader with it.
  useLayoutEffect(() => {
    const ending = new AbortController();
    const situation = (now: Situation) => {
      mend();
      change({ situation: now });
    };
    const hovered = (mark: HoveredMark | null) =>
      change({ hovered: mark, ...(mark?.nth && { nth: mark.nth }) });
    gateway.watch({ situation, hovered }, ending.signal);
    return () => ending.abort();
  }, [gateway]);
  const { situation } = view;
  const loads = situation.state === 'loading';
  const { sheet, fit } = useSheet(kind, situation);
  const state = broken ? TROUBLES.error : stateOf(view);
  const attempted = (doing: Promise<unknown>) =>
    void doing.then(
      (done) => done === false && change({ note: refused(words, gateway.host()) }),
      (error) => change(whyNot(error, words)),
    );
  const act = () => {
    if (state?.act === 'card') {
      change({ asked: true });
      attempt({ words, say: (note) => change({ note }) }, gateway.want());
    } else if (state) attempted(state.act(gateway));
  };
  const notes = <Notes {...{ view, change, words }} />;
  return (
    <main class={`card ${kind}`} ref={sheet}>
      {situation.state === 'read' && !state ? (
        <ReadCard {...props} {...{ view, change, situation, fit, notes }} />
      ) : state ? (
        <StateView
          {...{ state, words, host: gateway.host(), onAct: act }}
          {...(situation.state === 'read' && aboutReading(situation, words))}
        />
      ) : (
        <ReadingView
          {...{ words, host: gateway.host(), loads }}
          {...(situation.state === 'reading' && { percent: situation.percent })}
          onAct={() => attempted(loads ? gateway.read() : gateway.stop())}
        />
      )}
      {(state || loads) && notes}
    </main>
  );
}

/** The card to be printed fits its sheet, and a file that it is printed into is called by the article. */
function useSheet(kind: SurfaceKind, situation: Situation) {
  const sheet = useRef<HTMLElement>(null);
  const [fit, setFit] = useState<Fit>();
  useLayoutEffect(() => {
    const ending = new AbortController();
    if (kind === 'print' && sheet.current) fitToSheet(sheet.current, setFit, ending.signal);
    return () => ending.abort();
  }, [kind]);
  const title = situation.state === 'read' && headlineOf(situation);
  useLayoutEffect(() => {
    if (kind === 'print' && title) document.title = title;
  }, [kind, title]);
  return { sheet, fit };
}

const headlineOf = ({ article, reading }: Extract<Situation, { state: 'read' }>) =>
  reading.card.headline ?? article.title;

/** What a sentence on a reading may have to say of it. */
const aboutReading = (
  { article, reading }: Extract<Situation, { state: 'read' }>,
  words: Words,
) => ({
  language: words.language(reading.lang),
  posts: reading.posts?.left ?? 0,
  more: postsLeft(reading, words) ?? (article.partial === 'teaser' && words.t('st_opening')),
});

/** What did not work says why, where that has a sentence of its own; else the state stays as it is, with its action. */
function whyNot(error: unknown, words: Words): Partial<SurfaceView> {
  const reason = error instanceof Error ? error.message : '';
  if (isTrouble(reason)) return { situation: { state: 'failed', reason } };
  return { note: sorry(words) };
}

/** The browser was asked for a site, and the reader said no to it. */
const refused = (words: Words, host = words.t('this_site')) => ({
  text: words.t('set_refused', host),
});

const sorry = (words: Words) => ({ text: words.t('did_not_work') });

interface NotesProps {
  view: SurfaceView;
  change: (part: Partial<SurfaceView>) => void;
  words: Words;
}

/** What the reader is told of an act, under a card or under the sentence that says why there is none. */
function Notes({ view, change, words }: NotesProps) {
  return (
    <Messages
      note={view.note}
      onDone={() => change({ note: null })}
      onFailed={() => change({ note: sorry(words) })}
      words={words}
    />
  );
}

const isTrouble = (reason: string): reason is Trouble => Object.hasOwn(TROUBLES, reason);

function stateOf({ situation, asked }: SurfaceView): SurfaceState | undefined {
  if (situation.state === 'failed') return TROUBLES[situation.reason] ?? TROUBLES.error;
  if (situation.state === 'read' && !asked) return stateOfReading(situation.reading);
  return undefined;
}

/** What a card that was read is made of. */
export interface ReadCardProps extends SurfaceProps {
  view: SurfaceView;
  change: (part: Partial<SurfaceView>) => void;
  situation: Extract<Situation, { state: 'read' }>;
  /** How the card is set on paper, where it is to be printed. */
  fit: Fit | undefined;
  notes: ComponentChild;
}

function ReadCard(props: ReadCardProps) {
  const { words, fit, kind, notes } = props;
  const { article, reading } = props.situation;
  return (
    <CardContext.Provider value={useCardContextValue(props)}>
      <Above {...props} />
      <Card card={reading.card} />
      {kind === 'print' && <SheetSource {...{ article, words }} read={new Date().toISOString()} />}
      {fit && <SheetNote {...{ fit, words }} card={reading.card} />}
      {notes}
      {kind !== 'print' && <Tools {...props} />}
    </CardContext.Provider>
  );
}

function Tools({ copies = false, situation, view, change, ...props }: ReadCardProps) {
  const { article, reading } = situation;
  const { gateway, words, makeFile, makeNotes, makeReport, kind } = props;
  return (
    <Bar
      {...{ gateway, words, makeFile, makeNotes, makeReport, kind, copies, article, reading }}
      line={view.open}
      say={(note) => change({ note })}
    />
  );
}
