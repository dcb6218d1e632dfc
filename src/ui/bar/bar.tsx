import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../engine/types.ts';
import type { Door, MakeFile, MakeReport, ReadArticle } from '../door.ts';
import { Icon } from '../icons.tsx';
import type { Words } from '../words/words.ts';
import { ExportMenu, MoreMenu } from './menus.tsx';
import type { Note } from './messages.tsx';
import { Report } from './report.tsx';

/** What the tools work on. */
export interface BarProps {
  door: Door;
  words: Words;
  makeFile: MakeFile;
  makeReport: MakeReport;
  kind: 'popup' | 'panel' | 'print';
  /** The reader asked for the copy before the surface opened. */
  copies: boolean;
  article: ReadArticle;
  reading: Reading;
  say: (note: Note) => void;
}

/** The tools under the card: copy, export, side panel, more. */
export function Bar(props: BarProps) {
  const { door, words, kind } = props;
  const [menu, setMenu] = useState<'export' | 'more' | 'report' | null>(null);
  const [quotes, setQuotes] = useState(true);
  const host = useRef<HTMLElement>(null);
  const close = () => {
    setMenu(null);
    host.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
  };
  useEscape(menu !== null, close);
  useEffect(() => {
    // Where the browser wants a click for it, the button is one key away.
    if (props.copies)
      copyCard(props, true).catch(() => {
        props.say({ text: words.t('copy_by_hand') });
        host.current?.querySelector<HTMLElement>('.tool')?.focus();
      });
  }, []);
  const toggle = (which: 'export' | 'more') => setMenu(menu === which ? null : which);
  return (
    <footer ref={host}>
      {menu === 'export' && <ExportMenu {...props} {...{ quotes, setQuotes, close }} />}
      {menu === 'more' && <MoreMenu {...props} close={close} report={() => setMenu('report')} />}
      {menu === 'report' && (
        <Report words={words} onCopy={(address) => copyReport(props, address)} />
      )}
      <div class="bar">
        <Tool icon="copy" label={words.t('copy')} onClick={() => void copyCard(props, quotes)} />
        <Tool
          icon="export"
          label={words.t('export')}
          open={menu === 'export'}
          onClick={() => toggle('export')}
        />
        {kind === 'popup' && (
          <Tool
            icon="panel"
            label={words.t('side_panel')}
            onClick={() => void door.open('panel')}
          />
        )}
        <Tool
          icon="more"
          label={words.t('more')}
          open={menu === 'more'}
          end
          onClick={() => toggle('more')}
        />
      </div>
    </footer>
  );
}

/** Escape closes the menu first, and only then the popup. */
function useEscape(active: boolean, close: () => void) {
  // Before the next paint: the key may come at once.
  useLayoutEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

interface ToolProps {
  icon: 'copy' | 'export' | 'panel' | 'more';
  label: string;
  open?: boolean;
  end?: boolean;
  onClick: () => void;
}

function Tool({ icon, label, open, end = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class={end ? 'tool end' : 'tool'}
      onClick={onClick}
      {...(open !== undefined && { 'aria-expanded': open })}
    >
      <Icon name={icon} />
      {label}
    </button>
  );
}

async function copyCard(
  { makeFile, article, reading, door, words, say }: BarProps,
  quotes: boolean,
) {
  const file = await makeFile('markdown', { article, reading }, { quotes, accessed: new Date() });
  await door.copy(file.text);
  say({ text: words.t('copied') });
}

async function copyReport(
  { makeReport, article, reading, door, words, say }: BarProps,
  address: boolean,
) {
  await door.copy(makeReport(reading, address ? article.url : undefined));
  say({ text: words.t('report_copied') });
}
