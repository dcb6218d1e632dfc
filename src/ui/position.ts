import type { CardFigure } from '../engine/types.ts';
import { useDesk } from './desk.ts';
import { positionOf } from './quotes.ts';

/** Where in the article a figure stands, in words: 'paragraph 2', 'photo caption'. */
export function usePosition(figure: CardFigure): string {
  const { words, article } = useDesk();
  const first = figure.mentions[0];
  const position = first && positionOf(article, first);
  if (!position) return '';
  if (position.kind === 'paragraph' || position.kind === 'lead' || position.kind === 'quote')
    return words.t('at_paragraph', words.number(position.paragraph));
  return words.t(`at_${position.kind}`);
}
