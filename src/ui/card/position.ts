import type { Span } from '../../engine/types.ts';
import type { CardContextValue } from '../card-context/context.ts';
import { positionOf } from './quotes.ts';

/** Where in the article some words stand, in words: 'paragraph 2', 'photo caption'. */
export function placeInText(span: Span | undefined, { words, article }: CardContextValue): string {
  const position = span && positionOf(article, span);
  if (!position) return '';
  if (position.kind === 'paragraph' || position.kind === 'lead' || position.kind === 'quote')
    return words.t('at_paragraph', words.number(position.paragraph));
  return words.t(`at_${position.kind}`);
}
