import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../engine/types.ts';
import type { Door, MakeFile, MakeReport, ReadArticle, SurfaceKind } from '../door.ts';
import { Icon } from '../icons.tsx';
import type { Words } from '../words/words.ts';
import { copyCard, copyReport } from './deeds.ts';
import { ExportMenu, MoreMenu } from './menus.tsx';
import type { Note } from './messages.tsx';
import { Report } from './report.tsx';

/** What the tools work on. */
export interface BarProps {
  door: Door;
  words: Words;
  makeFile: MakeFile;
  makeReport: MakeReport;
  kind: SurfaceKind;
  /** The reader asked for the copy before the surface opened. */
  copies: boolean;
  article: ReadArticle;
  reading: Reading;
  say: (note: Note) => void;
}

type Menu = 'export' | 'more' | 'report';

/** The tools under the card: copy, export, side panel, more. */
export function Bar(props: BarProps) {
  const { words } = props;
  const [menu, setMenu] = useState<Menu | null>(null);
  const [quotes, setQuotes] = useState(true);
  const host = useRef<HTMLElement>(null);
  const close = () => {
    setMenu(null);
    host.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
  };
  useEscape(menu === null ? undefined : close);
  useEffect(() => {
    // Where the browser wants a click for it, the button is one key away.
    if (props.copies)
      copyCard(props, { quotes: true }).catch(() => {
        props.say({ text: words.t('copy_by_hand') });
        host.current?.querySelector<HTMLElement>('.tool')?.focus();
      });
  }, []);
  return (
    <footer ref={host}>
      {menu === 'export' && <ExportMenu {...props} {...{ quotes, setQuotes, close }} />}
      {menu === 'more' && <MoreMenu {...props} close={close} report={() => setMenu('report')} />}
      {menu === 'report' && <Report words={words} onCopy={(parts) => copyReport(props, parts)} />}
      <ToolRow {...props} {...{ menu, setMenu, quotes }} />
    </footer>
  );
}

interface ToolRowProps extends BarProps {
  menu: Menu | null;
  setMenu: (menu: Menu | null) => void;
  quotes: boolean;
}

function ToolRow({ menu, setMenu, quotes, ...props }: ToolRowProps) {
  const { door, words, kind } = props;
  const toggle = (which: Menu) => setMenu(menu === which ? null : which);
  return (
    <div class="bar">
      <Tool icon="copy" label={words.t('copy')} onClick={() => void copyCard(props, { quotes })} />
      <Tool
        icon="export"
        label={words.t('export')}
        open={menu === 'export'}
        onClick={() => toggle('export')}
      />
      {kind === 'popup' && (
        <Tool icon="panel" label={words.t('side_panel')} onClick={() => void door.open('panel')} />
      )}
      <Tool
        icon="more"
        label={words.t('more')}
        open={menu === 'more'}
        end
        onClick={() => toggle('more')}
      />
    </div>
  );
}

/** Escape closes the menu first, and only then the popup. */
function useEscape(close: (() => void) | undefined) {
  // Before the next paint: the key may come at once.
  useLayoutEffect(() => {
    if (!close) return;
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
