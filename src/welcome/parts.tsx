import { useEffect, useState } from 'preact/hooks';
import type { Settings, SettingsDoor } from '../extension/doors/settings.ts';
import { TYPES } from '../extension/messages/outlines.ts';
import { Mark } from '../ui/icons.tsx';
import type { Words } from '../ui/words/words.ts';

/** What it does, in three sentences. */
export function Top({ words }: { words: Words }) {
  return (
    <>
      <p class="brandw">
        <Mark label={words.t('name')} />
        <span aria-hidden="true">{words.t('name')}</span>
      </p>
      <h1>{words.t('wel_head')}</h1>
      <p class="lede">{words.t('wel_lede')}</p>
    </>
  );
}

/** The legend of the marks, and the way on to the card. */
export function Keys({ words }: { words: Words }) {
  return (
    <>
      <ul class="keys">
        {TYPES.map((kind) => (
          <li key={kind}>
            <span class={`key ${kind}`}>{words.t(`kind_${kind}`)}</span>
          </li>
        ))}
        <li class="dim">{words.t('wel_thinner')}</li>
      </ul>
      <p class="then">{words.t('wel_card')}</p>
    </>
  );
}

interface RestProps {
  words: Words;
  door: Pick<SettingsDoor, 'load' | 'watch' | 'allowListed'>;
}

/** What it never does, where and in which languages it reads, the keys, and how to keep the button in sight. */
export function Rest({ words, door }: RestProps) {
  const settings = useSettings(door);
  return (
    <>
      <div class="duo">
        <section>
          <h2>{words.t('wel_never')}</h2>
          <ul class="never">
            {([1, 2, 3, 4] as const).map((n) => (
              <li key={n}>{words.t(`wel_never_${n}`)}</li>
            ))}
          </ul>
        </section>
        <Permission {...{ words, door, settings }} />
      </div>
      <Shortcuts {...{ words, settings }} />
      <section class="pin" id="pin">
        <h2>{words.t('wel_pin')}</h2>
        <p>{words.t(__TARGET__ === 'firefox' ? 'wel_pin_firefox' : 'wel_pin_chrome')}</p>
      </section>
      <p class="foot">
        {words.t('wel_foot')} <a href="../options/index.html">{words.t('settings')}</a>
      </p>
    </>
  );
}

/** The settings as they are, now and after each change. */
function useSettings(door: RestProps['door']): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const ending = new AbortController();
    const load = () => void door.load().then(setSettings);
    door.watch(load, ending.signal);
    load();
    return () => ending.abort();
  }, [door]);
  return settings;
}

interface KnownProps {
  words: Words;
  settings: Settings | undefined;
}

/** The permission state of this browser, with the one button that is needed, if any; and the languages that are read. */
function Permission({ words, door, settings }: RestProps & KnownProps) {
  const missing = settings?.sites.filter((site) => !site.isAllowed).length ?? 0;
  return (
    <section aria-live="polite">
      <h2>{words.t('wel_answer')}</h2>
      {settings && (
        <p>
          {missing === 0
            ? words.count('wel_all_allowed', settings.sites.length)
            : words.count('wel_missing', missing)}
        </p>
      )}
      {missing > 0 && (
        <p class="do">
          <button type="button" class="btn main" onClick={() => void door.allowListed()}>
            {words.t('wel_allow')}
          </button>
        </p>
      )}
      {settings && (
        <p class="tongues">
          {words.t('set_languages', words.list(settings.about.languages.map(words.language)))}
        </p>
      )}
    </section>
  );
}

/** The way through the marks without a pointer, by the keys that the browser has for it now. */
function Shortcuts({ words, settings }: KnownProps) {
  const keysOf = (name: 'next' | 'open') =>
    settings?.shortcuts.find((one) => one.name === name)?.keys;
  const [next, open] = [keysOf('next'), keysOf('open')];
  if (!next || !open) return null;
  return (
    <section class="pin">
      <h2>{words.t('set_keyboard')}</h2>
      <p>{words.t('wel_keys', next, open)}</p>
    </section>
  );
}
