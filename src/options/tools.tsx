import { useState } from 'preact/hooks';
import { isSearchAddress } from '../extension/options/options.ts';
import { Group, type GroupProps } from './group.tsx';
import { LinkButton, Row } from './rows.tsx';

/** Search engines to choose from; names are names in every language. */
const ENGINES: readonly (readonly [name: string, address: string])[] = [
  ['DuckDuckGo', 'https://duckduckgo.com/?q={query}'],
  ['Ecosia', 'https://www.ecosia.org/search?q={query}'],
  ['Google', 'https://www.google.com/search?q={query}'],
  ['Qwant', 'https://www.qwant.com/?q={query}'],
  ['Startpage', 'https://www.startpage.com/do/search?q={query}'],
];

/** Keyboard commands, which the browser keeps, and the search engine. */
export function Tools(props: GroupProps) {
  return (
    <Group id="tools" words={props.words}>
      <Keys {...props} />
      <SearchEngine {...props} />
    </Group>
  );
}

function Keys({ settings, gateway, words, run }: GroupProps) {
  const keys = settings.shortcuts.map((command) => (
    <li key={command.name}>
      {words.t(`cmd_${command.name}`)}: {command.keys || words.t('set_no_keys')}
    </li>
  ));
  return (
    <Row name={words.t('set_keyboard')} said={<ul class="meta">{keys}</ul>}>
      <LinkButton words={words} onClick={() => run(() => gateway.openShortcuts())}>
        {words.t('set_change_keys')}
      </LinkButton>
    </Row>
  );
}

function SearchEngine({ settings, words, change, say }: GroupProps) {
  const { search } = settings.options;
  const isOwn = !ENGINES.some(([, address]) => address === search);
  /** The engine in whose place the reader wants one of their own; a file of settings may bring another meanwhile. */
  const [replaced, replace] = useState<string>();
  const asksOwn = isOwn || replaced === search;
  const save = (address: string) =>
    isSearchAddress(address)
      ? change(() => ({ search: address }))
      : say({ text: words.t('set_search_wrong') });
  const choose = (address: string) => {
    replace(address === '' ? search : undefined);
    if (address !== '') save(address);
  };
  return (
    <Row name={words.t('set_search')} said={<p class="meta">{words.t('set_search_note')}</p>}>
      <select
        aria-label={words.t('set_search')}
        value={asksOwn ? '' : search}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {ENGINES.map(([name, address]) => (
          <option key={name} value={address}>
            {name}
          </option>
        ))}
        <option value="">{words.t('set_search_own')}</option>
      </select>
      {asksOwn && <OwnEngine words={words} search={isOwn ? search : ''} save={save} />}
    </Row>
  );
}

interface OwnEngineProps extends Pick<GroupProps, 'words'> {
  search: string;
  save(address: string): void;
}

/** The address of an engine that is not on the list: what it must hold is said before, and what was typed stays. */
function OwnEngine({ words, search, save }: OwnEngineProps) {
  const [draft, setDraft] = useState({ of: search, typed: search });
  // A draft of an address that was changed elsewhere meanwhile is none any more.
  const typed = draft.of === search ? draft.typed : search;
  return (
    <>
      <input
        class="field"
        type="url"
        aria-label={words.t('set_search_address')}
        aria-describedby="search-must"
        placeholder="https://search.example/?q={query}"
        value={typed}
        onInput={(event) => setDraft({ of: search, typed: event.currentTarget.value })}
        onChange={() => save(typed.trim())}
      />
      <p class="meta" id="search-must">
        {words.t('set_search_wrong')}
      </p>
    </>
  );
}
