import { bareHost } from '../extension/site-list.ts';
import { Group, type GroupProps, Radios } from './page.tsx';

const KINDS = [
  ['agencies', 'agency'],
  ['places', 'place'],
  ['figures', 'figure'],
  ['dates', 'date'],
] as const;

/** What is marked in the page and how, with a sample that follows the choice. */
export function Marks({ settings: { options }, words, change }: GroupProps) {
  return (
    <Group id="marks" words={words}>
      <Sample {...{ options, words }} />
      <fieldset class="opt">
        <legend class="k">{words.t('set_what')}</legend>
        <div class="ctl">
          {KINDS.map(([option, kind]) => (
            <label key={option}>
              <input
                type="checkbox"
                checked={options[option]}
                onChange={(event) => change({ [option]: event.currentTarget.checked })}
              />
              <span class={`key ${kind}`}>{words.t(`set_${option}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="opt">
        <legend class="k">{words.t('set_how')}</legend>
        <div class="ctl">
          <Radios
            name="style"
            words={words}
            value={options.style}
            choices={[
              ['underline', 'set_underline'],
              ['tint', 'set_tint'],
              ['off', 'set_unmarked'],
            ]}
            onChoose={(style) => change({ style })}
          />
        </div>
        <p class="meta">{words.t('set_how_note')}</p>
      </fieldset>
      <fieldset class="opt">
        <legend class="k">{words.t('set_button')}</legend>
        <div class="ctl">
          <label>
            <input
              type="checkbox"
              checked={options.badge}
              onChange={(event) => change({ badge: event.currentTarget.checked })}
            />
            {words.t('set_badge')}
          </label>
        </div>
      </fieldset>
    </Group>
  );
}

/** The sentence holds four marks, cut at `|`; each is `kind:words`. */
function Sample({
  options,
  words,
}: Pick<GroupProps['settings'], 'options'> & Pick<GroupProps, 'words'>) {
  const isOn = (kind: string) =>
    !options.quiet &&
    options.style !== 'off' &&
    KINDS.some(([option, k]) => k === kind && options[option]);
  return (
    <p class={options.style === 'tint' ? 'sample tint' : 'sample'} lang={words.locale}>
      {words
        .t('set_sample')
        .split('|')
        .map((piece, i) => {
          const [, kind, said] = /^(agency|place|figure|date):(.*)$/.exec(piece) ?? [];
          return kind && said ? (
            <span key={i} class={isOn(kind) ? `mk ${kind}` : ''}>
              {said}
            </span>
          ) : (
            piece
          );
        })}
    </p>
  );
}

/** When the hover card opens, and where nothing is done at all. */
export function Cards({ settings: { options }, words, change }: GroupProps) {
  const off = [...new Set(options.offSites.map(bareHost)), ...options.offPages];
  return (
    <Group id="cards" words={words}>
      <fieldset class="opt">
        <legend class="k">{words.t('set_open_card')}</legend>
        <div class="ctl">
          <Radios
            name="cards"
            words={words}
            value={options.cards}
            choices={[
              ['hover', 'set_on_rest'],
              ['click', 'set_on_click'],
              ['off', 'set_never'],
            ]}
            onChoose={(cards) => change({ cards })}
          />
        </div>
      </fieldset>
      <fieldset class="opt">
        <legend class="k">{words.t('set_quiet')}</legend>
        <div class="ctl">
          <label>
            <input
              type="checkbox"
              checked={options.quiet}
              onChange={(event) => change({ quiet: event.currentTarget.checked })}
            />
            {words.t('set_quiet_note')}
          </label>
        </div>
      </fieldset>
      <div class="opt">
        <div>
          <p class="k">{words.t('set_off')}</p>
          {off.length > 0 && <p class="meta">{words.count('set_off_count', off.length)}</p>}
        </div>
        <div class="ctl">
          <button type="button" class="btn" onClick={() => change({ off: !options.off })}>
            {words.t(options.off ? 'do_turn_on' : 'set_turn_off')}
          </button>
        </div>
      </div>
      {off.length > 0 && (
        <ul class="offs">
          {off.map((one) => (
            <li key={one}>
              <span>{one}</span>
              <button
                type="button"
                class="lk"
                aria-label={words.t('more_exactly', words.t('set_turn_on'), one)}
                onClick={() =>
                  change({
                    offSites: options.offSites.filter((site) => bareHost(site) !== one),
                    offPages: options.offPages.filter((page) => page !== one),
                  })
                }
              >
                {words.t('set_turn_on')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Group>
  );
}
