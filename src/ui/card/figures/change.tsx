import type { CardFigure } from '../../../engine/reading.ts';
import { type CardContextValue, useCardContext } from '../../card-context/context.ts';
import { boundedAmount, saysOf } from './words.ts';

/** What stood in a figure's place when the reader first looked, or that none did; nothing where it stood there itself. */
export function changed({ id }: CardFigure, { words, changes }: CardContextValue) {
  const before = changes.was.get(id);
  if (!before && !changes.added.has(id)) return null;
  const said = before
    ? words.t('changed_was', boundedAmount(before, words) || saysOf(before, words))
    : words.t('changed_new');
  return <span class="changed">{said}</span>;
}

/** After all figures: those that the text has no more. */
export function Gone() {
  const { words, changes } = useCardContext();
  if (changes.gone.length === 0) return null;
  const gone = changes.gone.map((figure) => saysOf(figure, words));
  return <p class="meta changed">{words.t('changed_gone', words.list([...new Set(gone)]))}</p>;
}
