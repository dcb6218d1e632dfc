import type { CardFigure, FactCard } from '../../../engine/reading.ts';
import type { Words } from '../../words/words.ts';
import { notesOf, ofWhat } from './words.ts';

/**
 * Figures that the card tells apart by their number alone: 'sentence' beside 12 years and beside 9. Which is whose, only
 * the words around them say. Parts and background lines have words of their own.
 */
export function alikeIn(card: FactCard, words: Words): ReadonlySet<string> {
  const byWords = new Map<string, CardFigure[]>();
  for (const figure of card.figures) {
    if ((figure.partOf ?? figure.worthOf) !== undefined) continue;
    if (figure.background || figure.value === undefined) continue;
    const { thing } = ofWhat(figure, words);
    const said = [figure.kind, thing, ...notesOf(figure, card.agencies, words)].join('|');
    byWords.set(said, [...(byWords.get(said) ?? []), figure]);
  }
  const alike = [...byWords.values()].filter((figures) => figures.length > 1);
  return new Set(alike.flat().map(({ id }) => id));
}
