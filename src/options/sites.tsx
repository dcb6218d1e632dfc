import { useState } from 'preact/hooks';
import { sitesAfter } from '../extension/options/off.ts';
import { hostTyped, type SiteRow } from '../extension/options/site-list.ts';
import type { MessageKey, Words } from '../ui/words/words.ts';
import { ActTable } from './act-table.tsx';
import { Address } from './address.tsx';
import { Group, type GroupProps } from './group.tsx';
import { Off } from './off.tsx';
import { LinkButton } from './rows.tsx';

/** How many rows are shown before the reader asks for all. */
const FEW = 8;

/** The sites that are read by themselves: searched, added, turned off, and what the browser really allows. */
export function Sites(props: GroupProps) {
  const { settings, gateway, words, run, say } = props;
  const [typed, setTyped] = useState('');
  const [isWhole, showWhole] = useState(false);
  const { sites } = settings;
  const found = sites.filter((site) => site.host.includes(typed.trim().toLowerCase()));
  const shown = isWhole || typed !== '' ? found : firstOf(found);
  const add = () => {
    const host = hostTyped(typed);
    if (!host) return say({ text: words.t('set_no_site', typed.trim()) });
    run(async () => {
      const granted = await gateway.allow([host]);
      say({ text: words.t(granted ? 'set_added' : 'set_refused', host) });
      if (granted) setTyped('');
    });
  };
  return (
    <Group id="sites" words={words}>
      <About {...props} />
      <SearchOrAdd {...{ words, typed, setTyped, add }} />
      <p class={found.length > 0 ? 'meta' : 'none after'} role="status">
        {typed.trim() !== '' && foundBy(typed, found.length, words)}
      </p>
      {shown.length > 0 && <SiteTable {...props} rows={shown} />}
      <Summary {...props} hidden={found.length - shown.length} showAll={() => showWhole(true)} />
      <Off {...props} />
    </Group>
  );
}

/** What a search has come to: it changes while the reader types, and who does not see the list hears it. */
function foundBy(typed: string, found: number, words: Words): string {
  if (found > 0) return words.count('set_n_found', found);
  return hostTyped(typed) ? words.t('set_none_found') : words.t('set_no_site', typed.trim());
}

/** What the list is for, in which languages, and what its field does. */
function About({ settings: { about, sites }, words }: GroupProps) {
  return (
    <>
      <p class="meta">{words.t('set_sites_note')}</p>
      <p class="meta">
        {words.t('set_languages', words.list(about.languages.map(words.language)))}
      </p>
      <p class="hint" id="site-hint">
        {words.count('set_search_hint', sites.length)}
      </p>
    </>
  );
}

interface SearchOrAddProps {
  words: Words;
  typed: string;
  setTyped(typed: string): void;
  add(): void;
}

/** One field to search and to add: what is typed narrows the list, and 'Add' adds it where it is not on it. */
function SearchOrAdd({ words, typed, setTyped, add }: SearchOrAddProps) {
  const submit = (event: Event) => {
    event.preventDefault();
    add();
  };
  return (
    <form class="addrow" onSubmit={submit}>
      <input
        class="field"
        type="search"
        aria-label={words.t('set_search_sites')}
        aria-describedby="site-hint"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button class="btn" type="submit">
        {words.t('set_add')}
      </button>
    </form>
  );
}

/** The reader's own, then what is not as it should be, then the first of the list. */
function firstOf(sites: readonly SiteRow[]): SiteRow[] {
  const odd = sites.filter((site) => site.from === 'reader' || site.isOff);
  const rest = sites.filter((site) => !odd.includes(site));
  return [...odd, ...rest.slice(0, Math.max(0, FEW - odd.length))];
}

function SiteTable({ rows, words, ...props }: GroupProps & { rows: readonly SiteRow[] }) {
  return (
    <ActTable words={words} heads={['set_site', 'set_from', 'set_browser_says']}>
      {rows.map((site) => (
        <tr key={site.host}>
          <th scope="row">
            <Address of={site.host} />
          </th>
          <td>{words.t(site.from === 'list' ? 'set_from_list' : 'set_from_you')}</td>
          <td>
            {words.t(site.isAllowed ? 'set_allowed' : 'set_not_allowed')}
            {site.isOff && `, ${words.t('set_is_off')}`}
          </td>
          <td>
            <SiteAction {...props} words={words} site={site} />
          </td>
        </tr>
      ))}
    </ActTable>
  );
}

type SiteProps = GroupProps & { site: SiteRow };

function SiteAction(props: SiteProps) {
  const { site, words } = props;
  const [key, act] = actionOf(props);
  return (
    <LinkButton words={words} of={site.host} onClick={act}>
      {words.t(key)}
    </LinkButton>
  );
}

/** The one thing that can be done with a site as it stands, and its name. */
function actionOf({ site, gateway, change, run }: SiteProps): [MessageKey, () => void] {
  const { host, isAllowed, isOff, from } = site;
  if (!isAllowed) return ['set_allow', () => run(() => gateway.allow([host]))];
  if (!isOff && from === 'reader') return ['set_remove', () => run(() => gateway.forget(host))];
  const turn = () =>
    change(({ offSites }) => ({ offSites: sitesAfter(offSites, isOff ? 'on' : 'off', host) }));
  return [isOff ? 'set_turn_on' : 'set_turn_off_site', turn];
}

/** How many the browser allows, and what can be done with all of them. */
function Summary(props: GroupProps & { hidden: number; showAll: () => void }) {
  const { settings, gateway, words, run, hidden, showAll } = props;
  const missing = settings.sites.filter((site) => !site.isAllowed).length;
  const allowed = settings.sites.length - missing;
  const everywhere = settings.isEverywhere
    ? (['set_forget_all', () => gateway.forgetAll()] as const)
    : (['set_allow_all', () => gateway.allowAll()] as const);
  return (
    <div class="after">
      <p class="meta">
        {words.count('set_n_allowed', allowed)}
        {missing > 0 && `\u00a0· ${words.count('set_n_missing', missing)}`}
      </p>
      <p class="ctl">
        {hidden > 0 && (
          <LinkButton words={words} onClick={showAll}>
            {words.count('set_show_all', hidden)}
          </LinkButton>
        )}
        {missing > 0 && (
          <LinkButton words={words} onClick={() => run(() => gateway.allowListed())}>
            {words.t('set_allow_listed')}
          </LinkButton>
        )}
        <LinkButton words={words} onClick={() => run(everywhere[1])}>
          {words.t(everywhere[0])}
        </LinkButton>
      </p>
    </div>
  );
}
