import { useEffect, useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../door.ts';
import type { BarProps } from './bar.tsx';
import { attempt, saveCard } from './deeds.ts';

interface MenuProps extends BarProps {
  close: () => void;
}

interface QuotedProps extends MenuProps {
  quotes: boolean;
  setQuotes: (quotes: boolean) => void;
}

/** The formats in which the card can be had. */
export function ExportMenu(props: QuotedProps) {
  const { words, door, quotes, setQuotes, close } = props;
  const choose = (format: ExportFormat) => {
    close();
    attempt(props, saveCard(props, format, props));
  };
  return (
    <div class="menu">
      <ul class="items" aria-label={words.t('export')}>
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => choose(format)}>
              {words.t(`as_${format}`)} <span class="dim">{words.t(`as_${format}_hint`)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => attempt(props, door.open('print'))}>
            {words.t('print')} <span class="dim">{words.t('print_hint')}</span>
          </button>
        </li>
      </ul>
      <label class="opt1">
        <input
          type="checkbox"
          checked={!quotes}
          onChange={(event) => setQuotes(!event.currentTarget.checked)}
        />
        {words.t('without_quotes')}
      </label>
    </div>
  );
}

/** What is seldom asked for: switching off, reading again, the report, the settings. */
export function MoreMenu(props: MenuProps & { report: () => void }) {
  const { words, door, say, close, report } = props;
  const host = door.host();
  const mayAsk = useMayAsk(props);
  const allow = async (site: string) => {
    const isAllowed = await door.allowSite();
    say({ text: words.t(isAllowed ? 'set_added' : 'set_refused', site) });
  };
  const item = (label: string, act: () => Promise<unknown>) => (
    <li>
      <button
        type="button"
        onClick={() => {
          close();
          attempt(props, act());
        }}
      >
        {label}
      </button>
    </li>
  );
  return (
    <div class="menu">
      <ul class="items" aria-label={words.t('more')}>
        {item(words.t('turn_off_page'), () => door.turn('off', 'page'))}
        {host && item(words.t('turn_off_site', host), () => door.turn('off', 'site'))}
        {item(words.t('read_again'), () => door.read())}
        {mayAsk && host && item(words.t('allow_always', host), () => allow(host))}
        <li>
          <button type="button" onClick={report}>
            {words.t('report')}
          </button>
        </li>
        {item(words.t('settings'), () => door.open('settings'))}
      </ul>
    </div>
  );
}

/** Whether the site could be read by itself and is not: only a popup's click may ask for it, and no private window. */
function useMayAsk({ door, kind }: Pick<MenuProps, 'door' | 'kind'>): boolean {
  const [isAsking, ask] = useState(false);
  useEffect(() => {
    if (kind === 'popup' && door.remembers())
      door.isAllowed().then(
        (isAllowed) => ask(!isAllowed),
        () => undefined,
      );
  }, [door, kind]);
  return isAsking;
}
