import type { Door, Kinds } from '../door.ts';
import { STROKES } from '../strokes.ts';
import type { Words } from '../words/words.ts';

interface MarksBarProps {
  door: Door;
  words: Words;
  /** How many marks there are, and which one was visited last, from 1. */
  marks: number;
  nth: number | undefined;
  kinds: Kinds | undefined;
}

/** The panel's tools for the page: from mark to mark without leaving the panel, and what is marked. */
export function MarksBar({ door, words, marks, nth, kinds }: MarksBarProps) {
  const [before, after] = words.around('mark_nth', words.number(marks));
  return (
    <section class="find" aria-label={words.t('marks_in_page')}>
      <p class="steps">
        <Step {...{ door, words }} where="previous" />
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
        <Step {...{ door, words }} where="next" />
      </p>
      {kinds && <Switches {...{ door, words, kinds }} />}
    </section>
  );
}

const SIGNS = { previous: '‹', next: '›' } as const;

function Step({
  door,
  words,
  where,
}: Pick<MarksBarProps, 'door' | 'words'> & { where: keyof typeof SIGNS }) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={words.t(`mark_${where}`)}
      onClick={() => door.step(where)}
    >
      <span class="turn">{SIGNS[where]}</span>
    </button>
  );
}

/** Each category with its stroke: the legend of the page, which can be switched. */
function Switches({
  door,
  words,
  kinds,
}: Pick<MarksBarProps, 'door' | 'words'> & { kinds: Kinds }) {
  return (
    <p class="kinds">
      {STROKES.map(([kind, stroke]) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={kinds[kind]}
            onChange={(event) => void door.mark({ [kind]: event.currentTarget.checked })}
          />
          <span class={`key ${stroke}`}>{words.t(`set_${kind}`)}</span>
        </label>
      ))}
    </p>
  );
}
