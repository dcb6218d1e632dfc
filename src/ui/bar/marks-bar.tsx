import type { Kinds } from '../situation.ts';
import { STROKES } from '../strokes.ts';
import { attempt } from './actions.ts';
import type { BarProps } from './bar.tsx';

interface MarksBarProps extends Pick<BarProps, 'gateway' | 'words' | 'say'> {
  /** How many marks there are, and which one was visited last, from 1. */
  marks: number;
  nth: number | undefined;
  kinds: Kinds | undefined;
}

/** The panel's tools for the page: from mark to mark without leaving the panel, and what is marked. */
export function MarksBar({ marks, nth, kinds, ...props }: MarksBarProps) {
  const { gateway, words } = props;
  const [before, after] = words.around('mark_nth', words.number(marks));
  return (
    <section class="find" aria-label={words.t('marks_in_page')}>
      <p class="steps">
        <Step {...{ gateway, words }} where="previous" />
        <span role="status">
          {nth !== undefined && nth <= marks ? (
            <>
              {before}
              <b>{words.number(nth)}</b>
              {after}
            </>
          ) : (
            words.count('n_marks', marks)
          )}
        </span>
        <Step {...{ gateway, words }} where="next" />
      </p>
      {kinds && <Switches {...props} kinds={kinds} />}
    </section>
  );
}

const SIGNS = { previous: '‹', next: '›' } as const;

function Step({
  gateway,
  words,
  where,
}: Pick<MarksBarProps, 'gateway' | 'words'> & { where: keyof typeof SIGNS }) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={words.t(`mark_${where}`)}
      onClick={() => gateway.step(where)}
    >
      <span class="turn">{SIGNS[where]}</span>
    </button>
  );
}

/** Each category with its stroke: the legend of the page, which can be switched. */
function Switches({ kinds, ...props }: Omit<MarksBarProps, 'marks' | 'nth'> & { kinds: Kinds }) {
  const { gateway, words } = props;
  return (
    <p class="kinds">
      {STROKES.map(([kind, stroke]) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={kinds[kind]}
            onChange={({ currentTarget: { checked } }) =>
              attempt(props, gateway.mark({ [kind]: checked }))
            }
          />
          <span class={`key ${stroke}`}>{words.t(`set_${kind}`)}</span>
        </label>
      ))}
    </p>
  );
}
