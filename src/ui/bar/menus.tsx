import { useEffect, useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat, type Gateway } from '../gateway.ts';
import { readsBeside } from '../reads-beside.ts';
import type { ReadPage } from '../situation.ts';
import { attempt, saveCard } from './actions.ts';
import type { BarProps } from './bar.tsx';

interface MenuProps extends BarProps {
  close: () => void;
}

interface QuotedProps extends MenuProps {
  quotes: boolean;
  setQuotes: (quotes: boolean) => void;
}

/** The formats in which the card can be had. */
export function ExportMenu(props: QuotedProps) {
  const { words, gateway, article, quotes, setQuotes, close } = props;
  const others = useOthers(gateway, article.url);
  const [isOfAll, setOfAll] = useState(false);
  const choose = (format: ExportFormat) => {
    close();
    const wanted = { quotes, others: isOfAll ? others : undefined };
    attempt(props, saveCard(props, format, wanted));
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
          <button type="button" onClick={() => attempt(props, gateway.open('print'))}>
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
      {others.length > 0 && (
        <label class="opt1">
          <input
            type="checkbox"
            checked={isOfAll}
            onChange={(event) => setOfAll(event.currentTarget.checked)}
          />
          {words.count('of_all_tabs', others.length + 1)}
        </label>
      )}
    </div>
  );
}

/** What is seldom asked for: switching off, reading again, the report, the settings. */
export function MoreMenu(props: MenuProps & { report: () => void }) {
  const { words, gateway, article, say, close, report } = props;
  const host = gateway.host();
  const mayAsk = useMayAsk(props);
  const others = useOthers(gateway, article.url);
  const allow = async (site: string) => {
    const isAllowed = await gateway.allowSite();
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
        {item(words.t('turn_off_page'), () => gateway.turn('off', 'page'))}
        {host && item(words.t('turn_off_site', host), () => gateway.turn('off', 'site'))}
        {item(words.t('read_again'), () => gateway.read())}
        {others.length > 0 &&
          item(words.count('compare', others.length + 1), () => gateway.open('compare'))}
        {mayAsk && host && item(words.t('allow_always', host), () => allow(host))}
        <li>
          <button type="button" onClick={report}>
            {words.t('report')}
          </button>
        </li>
        {item(words.t('settings'), () => gateway.open('settings'))}
      </ul>
    </div>
  );
}

/** Whether the site could be read by itself and is not: only a popup's click may ask for it, and no private window. */
function useMayAsk({ gateway, kind }: Pick<MenuProps, 'gateway' | 'kind'>): boolean {
  const [isAsking, ask] = useState(false);
  useEffect(() => {
    if (kind === 'popup' && gateway.remembers())
      gateway.isAllowed().then(
        (isAllowed) => ask(!isAllowed),
        () => undefined,
      );
  }, [gateway, kind]);
  return isAsking;
}

/** What was read in other tabs, once they have answered. */
function useOthers(gateway: Gateway, url: string | undefined): readonly ReadPage[] {
  const [others, set] = useState<readonly ReadPage[]>([]);
  useEffect(() => {
    let isOver = false;
    gateway.others().then(
      (reads) => isOver || set(readsBeside(url, reads)),
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [gateway, url]);
  return others;
}
