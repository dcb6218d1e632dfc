import type { CardFigure, FactCard } from '../../../engine/reading.ts';
import type { Words } from '../../words/words.ts';
import { aboveOf, isValue, notesOf, ofWhat } from './words.ts';

/**
 * Figures under which the card shows the words around them: those that it tells apart by their number alone, 'sentence'
 * beside 12 years and beside 9, and what something costs, where nothing else says what. Parts and background lines have
 * words of their own.
 */
export function quotedIn(card: FactCard, words: Words): ReadonlySet<string> {
  const quoted = new Set<string>();
  const byWords = new Map<string, CardFigure[]>();
  for (const figure of card.figures) {
    if (aboveOf(figure) !== undefined || figure.background || figure.value === undefined) continue;
    const { thing } = ofWhat(figure, words);
    if (isValue(figure) && !thing) quoted.add(figure.id);
    const said = [figure.kind, thing, ...notesOf(figure, card.agencies, words)].join('|');
    byWords.set(said, [...(byWords.get(said) ?? []), figure]);
  }
  for (const alike of byWords.values())
    if (alike.length > 1) for (const { id } of alike) quoted.add(id);
  return quoted;
}
