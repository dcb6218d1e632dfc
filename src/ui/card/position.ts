import type { CardFigure } from '../../engine/reading.ts';
import type { Desk } from '../desk/desk.ts';
import { positionOf } from './quotes.ts';

/** Where in the article a figure stands, in words: 'paragraph 2', 'photo caption'. */
export function placeInText(figure: CardFigure, { words, article }: Desk): string {
  const first = figure.mentions[0];
  const position = first && positionOf(article, first);
  if (!position) return '';
  if (position.kind === 'paragraph' || position.kind === 'lead' || position.kind === 'quote')
    return words.t('at_paragraph', words.number(position.paragraph));
  return words.t(`at_${position.kind}`);
}
