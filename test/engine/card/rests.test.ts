import { describe, expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

function restsOf(...paragraphs: string[]) {
  const text = paragraphs.join('\n\n');
  const { reading, trace } = readArticle(text);
  const rests = reading.card.rests.map(({ whole, of, words }) => [
    reading.card.figures.find(({ id }) => id === whole)?.value,
    of,
    text.slice(words.start, words.end),
  ]);
  return { rests, trace };
}

describe('what is said of the others of a whole without a number', () => {
  test.each([
    [
      'Two of the detainees are Dutch, with the others being Moroccan nationals.',
      'MA',
      'the others',
    ],
    [
      'Two of those arrested are Dutch citizens; most of the rest are Moroccan.',
      'MA',
      'most of the rest',
    ],
  ])('%s', (sentence, of, words) => {
    const { rests, trace } = restsOf('Raids', 'Police arrested 12 people on Monday.', sentence);
    expect(rests, trace).toEqual([[12, of, words]]);
  });

  test.each([
    'Two of the detainees are Dutch. The others were released.',
    'Two of the detainees are Dutch, and the others, seven Moroccans, are in hospital.',
    'Others in the Moroccan town looked on.',
  ])('nothing of: %s', (sentence) => {
    const { rests, trace } = restsOf('Raids', 'Police arrested 12 people on Monday.', sentence);
    expect(rests, trace).toEqual([]);
  });
});
