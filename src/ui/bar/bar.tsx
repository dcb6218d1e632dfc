import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../engine/reading.ts';
import type { Span } from '../../engine/types.ts';
import type { Gateway, MakeFile, MakeNotes, MakeReport, SurfaceKind } from '../gateway.ts';
import { Icon } from '../icons.tsx';
import type { ReadArticle } from '../situation.ts';
import type { Words } from '../words/words.ts';
import { attempt, copyCard, copyReport } from './actions.ts';
import { useClickElsewhere, useEscape } from './dismiss.ts';
import { ExportMenu, MoreMenu } from './menus.tsx';
import type { Note } from './messages.tsx';
import { Report } from './report.tsx';

/** What the tools work on. */
export interface BarProps {
  gateway: Gateway;
  words: Words;
  makeFile: MakeFile;
  makeNotes: MakeNotes;
  makeReport: MakeReport;
  kind: SurfaceKind;
  /** The reader asked for the copy before the surface opened. */
  copies: boolean;
  article: ReadArticle;
  reading: Reading;
  /** The line that is open in the card: a report points at it. */
  line: OpenLine | null;
  say: (note: Note) => void;
}

/** What a report says of the line that is open. */
interface OpenLine {
  key: string;
  says: string;
  span?: Span;
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
  const isOpen = menu !== null;
  useEscape(isOpen ? close : undefined);
  useClickElsewhere(host, isOpen ? () => setMenu(null) : undefined);
  // A menu stands before its button: who opened it by key would go past it.
  useLayoutEffect(() => {
    if (menu) host.current?.querySelector<HTMLElement>('.menu :is(button, input)')?.focus();
  }, [menu]);
  useEffect(() => {
    // A browser may allow copying only after a click: the button then has the focus, one key away.
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
      {menu === 'report' && (
        <Report
          words={words}
          line={props.line?.says}
          onCopy={(parts) => {
            close();
            attempt(props, copyReport(props, parts));
          }}
        />
      )}
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
  const { gateway, words, kind } = props;
  // the report is a part of what 'more' opens
  const isMore = menu === 'more' || menu === 'report';
  return (
    <div class="bar">
      <Tool
        icon="copy"
        label={words.t('copy')}
        onClick={() => attempt(props, copyCard(props, { quotes }))}
      />
      <Tool
        icon="export"
        label={words.t('export')}
        open={menu === 'export'}
        onClick={() => setMenu(menu === 'export' ? null : 'export')}
      />
      {kind === 'popup' && (
        <Tool
          icon="panel"
          label={words.t('side_panel')}
          onClick={() => attempt(props, gateway.open('panel'))}
        />
      )}
      <Tool
        icon="more"
        label={words.t('more')}
        open={isMore}
        end
        onClick={() => setMenu(isMore ? null : 'more')}
      />
    </div>
  );
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
