import { useEffect, useState } from 'preact/hooks';
import { Mark } from '../icons.tsx';
import type { Words } from '../words/words.ts';
import type { SurfaceState } from './states.ts';

interface StateViewProps {
  state: SurfaceState;
  words: Words;
  host: string | undefined;
  language?: string;
  /** How many posts a live page has. */
  posts?: number;
  /** What else is to be said of the reading. */
  more?: string | false | undefined;
  onAct: () => void;
}

/** An empty or error state: one sentence, one action. */
export function StateView({ state, words, host, language, posts, more, onAct }: StateViewProps) {
  const about = {
    language,
    host: host ?? words.t('this_site'),
    posts: words.number(posts ?? 0),
  }[state.about ?? 'host'];
  return (
    <>
      <TabHead {...{ words, host, off: state.off ?? false }} />
      <div class="sbody">
        <h1>{words.t(state.title)}</h1>
        <p>{words.t(state.text, ...(state.about ? [about ?? ''] : []))}</p>
        {more && <p>{more}</p>}
        <p class="do">
          <button type="button" class={state.main ? 'btn main' : 'btn'} onClick={onAct}>
            {words.t(state.action)}
          </button>
        </p>
      </div>
    </>
  );
}

interface TabHeadProps extends Pick<StateViewProps, 'words' | 'host'> {
  off: boolean;
}

/** Beside the mark, the site that the state is about. */
function TabHead({ words, host, off }: TabHeadProps) {
  return (
    <div class="src">
      <Mark off={off} label={words.t(off ? 'name_off' : 'name')} />
      {host && (
        <span>
          <b>{host}</b>
        </span>
      )}
    </div>
  );
}

/** Progress is shown only once a reading takes longer than a reader notices. */
const PATIENCE_MS = 300;

interface ReadingViewProps {
  words: Words;
  host: string | undefined;
  /** The page is not there yet. */
  loads?: boolean;
  /** How much of the work is done, from 0 to 100. */
  percent?: number | undefined;
  /** Ends the reading; of a page that is not there yet, reads what there is of it. */
  onAct: () => void;
}

/** A page that loads or is read: nothing for 300 ms, then a bar. */
export function ReadingView({ words, host, loads = false, percent, onAct }: ReadingViewProps) {
  const late = useLate(PATIENCE_MS);
  if (!late) return <div class="sbody quiet" aria-busy="true" />;
  const title = words.t(loads ? 'st_loading' : 'st_reading');
  return (
    <>
      <TabHead {...{ words, host, off: false }} />
      <div class="sbody" role="status">
        <h1>{title}</h1>
        <p>{words.t(loads ? 'st_loading_text' : 'st_reading_text')}</p>
        <progress aria-label={title} {...(percent !== undefined && { value: percent, max: 100 })} />
        <p class="do">
          <button type="button" class="btn" onClick={onAct}>
            {words.t(loads ? 'do_read_anyway' : 'do_stop')}
          </button>
        </p>
      </div>
    </>
  );
}

function useLate(ms: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return late;
}
