import { useState } from 'preact/hooks';
import { isSearchAddress } from '../extension/options.ts';
import type { MessageKey } from '../ui/words.ts';
import { Group, type GroupProps } from './page.tsx';

/** Search engines to choose from; names are names in every language. */
const ENGINES: readonly (readonly [name: string, address: string])[] = [
  ['DuckDuckGo', 'https://duckduckgo.com/?q={query}'],
  ['Ecosia', 'https://www.ecosia.org/search?q={query}'],
  ['Google', 'https://www.google.com/search?q={query}'],
  ['Qwant', 'https://www.qwant.com/?q={query}'],
  ['Startpage', 'https://www.startpage.com/do/search?q={query}'],
];

/** Keyboard commands, which the browser keeps, and the search engine. */
export function Tools({ settings, door, words, change, run, say }: GroupProps) {
  const { search } = settings.options;
  const isOwn = !ENGINES.some(([, address]) => address === search);
  const [asksOwn, askOwn] = useState(isOwn);
  const save = (address: string) =>
    isSearchAddress(address)
      ? change({ search: address })
      : say({ text: words.t('set_search_wrong') });
  return (
    <Group id="tools" words={words}>
      <div class="opt">
        <div>
          <p class="k">{words.t('set_keyboard')}</p>
          <ul class="meta">
            {settings.shortcuts.map(({ name, keys }) => (
              <li key={name}>
                {words.t(`cmd_${name}` as MessageKey)}: {keys || words.t('set_no_keys')}
              </li>
            ))}
          </ul>
        </div>
        <div class="ctl">
          <button class="lk" type="button" onClick={() => run(() => door.openShortcuts())}>
            {words.t('set_change_keys')}
          </button>
        </div>
      </div>
      <div class="opt">
        <div>
          <p class="k">{words.t('set_search')}</p>
          <p class="meta">{words.t('set_search_note')}</p>
        </div>
        <div class="ctl">
          <select
            aria-label={words.t('set_search')}
            value={asksOwn ? '' : search}
            onChange={(event) => {
              const { value } = event.currentTarget;
              askOwn(value === '');
              if (value !== '') save(value);
            }}
          >
            {ENGINES.map(([name, address]) => (
              <option key={name} value={address}>
                {name}
              </option>
            ))}
            <option value="">{words.t('set_search_own')}</option>
          </select>
          {asksOwn && (
            <input
              class="field"
              type="url"
              aria-label={words.t('set_search_address')}
              placeholder="https://search.example/?q={query}"
              value={isOwn ? search : ''}
              onChange={(event) => save(event.currentTarget.value.trim())}
            />
          )}
        </div>
      </div>
    </Group>
  );
}
