import type { Options } from '../extension/options/options.ts';
import { STROKES } from '../ui/strokes.ts';
import type { Words } from '../ui/words/words.ts';
import { Group, type GroupProps } from './group.tsx';
import { Choice, Radios, Tick } from './rows.tsx';

const STYLES = [
  ['underline', 'set_underline'],
  ['tint', 'set_tint'],
  ['off', 'set_unmarked'],
] as const;

const OPENINGS = [
  ['hover', 'set_on_rest'],
  ['click', 'set_on_click'],
  ['off', 'set_never'],
] as const;

/** What is marked in the page and how, with a sample that follows the choice. */
export function Marks({ settings: { options }, words, change }: GroupProps) {
  return (
    <Group id="marks" words={words}>
      <Sample {...{ options, words }} />
      <Choice name={words.t('set_what')}>
        {STROKES.map(([option, stroke]) => (
          <Tick
            key={option}
            checked={options[option]}
            onTick={(on) => change(() => ({ [option]: on }))}
          >
            <span class={`key ${stroke}`}>{words.t(`set_${option}`)}</span>
          </Tick>
        ))}
      </Choice>
      <Choice name={words.t('set_how')} note={words.t('set_how_note')}>
        <Radios
          name="style"
          words={words}
          value={options.style}
          choices={STYLES}
          onChoose={(style) => change(() => ({ style }))}
        />
      </Choice>
      <Choice name={words.t('set_quiet')}>
        <Tick checked={options.quiet} onTick={(quiet) => change(() => ({ quiet }))}>
          {words.t('set_quiet_note')}
        </Tick>
      </Choice>
    </Group>
  );
}

/** The sentence holds four marks, cut at `|`; each is `kind:words`. */
function Sample({ options, words }: { options: Options; words: Words }) {
  const isOn = (stroke: string) =>
    !options.quiet &&
    options.style !== 'off' &&
    STROKES.some(([option, one]) => one === stroke && options[option]);
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

/** When the hover card opens, and what the toolbar button says of the fact card. */
export function Cards({ settings: { options }, words, change }: GroupProps) {
  return (
    <Group id="cards" words={words}>
      <Choice name={words.t('set_open_card')}>
        <Radios
          name="cards"
          words={words}
          value={options.cards}
          choices={OPENINGS}
          onChoose={(cards) => change(() => ({ cards }))}
        />
      </Choice>
      <Choice name={words.t('set_button')}>
        <Tick checked={options.badge} onTick={(badge) => change(() => ({ badge }))}>
          {words.t('set_badge')}
        </Tick>
      </Choice>
    </Group>
  );
}
