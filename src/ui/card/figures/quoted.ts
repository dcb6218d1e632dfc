import type { CardFigure, FactCard } from '../../../engine/reading.ts';
import type { Words } from '../../words/words.ts';
import { aboveOf, isValue, notesOf, ofWhat, whereOf } from './words.ts';

/**
 * Figures under which the card shows the words around them: those that it tells apart by their number alone, 'sentence'
 * beside 12 years and beside 9, what something costs, where nothing else says what, and the parts of a whole that have
 * the same words: three dockers and two clerks, both of Aubagne. Other parts and background lines have words of their own.
 */
export function quotedIn(card: FactCard, words: Words): ReadonlySet<string> {
  const quoted = new Set<string>();
  const byWords = new Map<string, CardFigure[]>();
  for (const figure of card.figures) {
    if (figure.background || figure.value === undefined) continue;
    const above = aboveOf(figure);
    const { nationality, thing } = ofWhat(figure, words);
    if (above !== undefined) {
      const part = nationality ?? whereOf(figure, words);
      if (part) add(byWords, `${above}/${part}`, figure);
      continue;
    }
    if (isValue(figure) && !thing) quoted.add(figure.id);
    const said = [figure.kind, thing, ...notesOf(figure, card.agencies, words)].join('|');
    add(byWords, said, figure);
  }
  for (const alike of byWords.values())
    if (alike.length > 1) for (const { id } of alike) quoted.add(id);
  return quoted;
}

/** Puts a figure to those that the card words alike. */
const add = (byWords: Map<string, CardFigure[]>, said: string, figure: CardFigure): void => {
  byWords.set(said, [...(byWords.get(said) ?? []), figure]);
};
