import type { FactCard } from '../../../../src/engine/reading.ts';
import { readSentence } from '../../read-article.ts';

/** The card of a text, its paragraphs one by one, and its figures in a word or two: 'arrested 25 Lyon x2' is told twice. */
export function cardOf(...paragraphs: string[]): { card: FactCard; facts: string[] } {
  const { card } = readSentence(paragraphs.join('\n\n')).reading;
  const facts = card.figures.map(
    ({ kind, value, where, mentions }) =>
      `${kind} ${value ?? '-'}${where ? ` ${where}` : ''}${mentions.length > 1 ? ` x${mentions.length}` : ''}`,
  );
  return { card, facts };
}
