import { useEffect } from 'preact/hooks';
import type { Settings, SettingsGateway } from '../extension/gateways/settings.ts';
import { TYPES } from '../extension/messages/packed.ts';
import { Mark } from '../ui/icons.tsx';
import { type Loaded, useLoaded } from '../ui/loaded.ts';
import { Broken } from '../ui/states/broken.tsx';
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
  gateway: Pick<SettingsGateway, 'load' | 'watch' | 'allowListed'>;
}

/**
 * What it never does, where and in which languages it reads, the keys, and how to keep the button in sight. All of it
 * waits for the settings: what they tell would push down what stands there already.
 */
export function Rest({ words, gateway }: RestProps) {
  const loaded = useLoaded(gateway);
  const { value: settings, isBroken } = loaded;
  if (!settings && !isBroken) return null;
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
        <Permission {...{ words, gateway, loaded }} />
      </div>
      <Shortcuts {...{ words, settings }} />
      <Pin words={words} />
      <p class="foot">
        {words.t('wel_foot')} <a href="../options/index.html">{words.t('settings')}</a>
      </p>
    </>
  );
}

interface PermissionProps extends RestProps {
  loaded: Loaded<Settings>;
}

/** The permission state of this browser, with the one button that is needed, if any; and the languages that are read. */
function Permission({ words, gateway, loaded }: PermissionProps) {
  const { value: settings, load } = loaded;
  const missing = settings?.sites.filter((site) => !site.isAllowed).length ?? 0;
  return (
    <section aria-live="polite">
      <h2>{words.t('wel_answer')}</h2>
      {settings ? (
        <p>
          {missing === 0
            ? words.count('wel_all_allowed', settings.sites.length)
            : words.count('wel_missing', missing)}
        </p>
      ) : (
        <Broken words={words} retry={load} />
      )}
      {missing > 0 && (
        <p class="do">
          <button type="button" class="btn main" onClick={() => void gateway.allowListed()}>
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

/** How to keep the button in sight. The side panel leads to it by its fragment, which the browser looked for before it was there. */
function Pin({ words }: { words: Words }) {
  useEffect(() => {
    if (location.hash === '#pin') location.replace(location.href);
  }, []);
  return (
    <section class="pin" id="pin">
      <h2>{words.t('wel_pin')}</h2>
      <p>{words.t(__TARGET__ === 'firefox' ? 'wel_pin_firefox' : 'wel_pin_chrome')}</p>
    </section>
  );
}

interface ShortcutsProps {
  words: Words;
  settings: Settings | undefined;
}

/** The way through the marks without a pointer, by the keys that the browser has for it now. */
function Shortcuts({ words, settings }: ShortcutsProps) {
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
