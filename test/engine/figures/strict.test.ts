import { describe, expect, test } from 'vitest';
import type { FigureAnnotation } from '../../../src/engine/types.ts';
import { readSentence } from '../read-article.ts';

/** Value, bound and whether the number itself is left out, of each figure of a sentence. */
function boundsIn(sentence: string) {
  const { reading, trace } = readSentence(`News of the day\n\n${sentence}`);
  const figures = reading.annotations.filter(
    (one): one is FigureAnnotation => one.type === 'figure',
  );
  return { told: figures.map(({ value, q, strict }) => [value, q, strict ?? false]), trace };
}

function expectBounds(sentence: string, expected: unknown): void {
  const { told, trace } = boundsIn(sentence);
  expect(told, trace).toEqual(expected);
}

describe('whether a bound leaves its number out', () => {
  test.each([
    ['More than 28 homes were searched.', [[28, 'min', true]]],
    ['Over 500 officers took part.', [[500, 'min', true]]],
    ['Officers seized in excess of 40 kg of heroin.', [[40, 'min', true]]],
    ['A total of more than 28 people were arrested.', [[28, 'min', true]]],
    ['More than a total of 28 people were arrested.', [[28, 'min', true]]],
    ['Fewer than 30 people were arrested.', [[30, 'max', true]]],
  ])('it does: %s', expectBounds);

  test.each([
    ['At least 28 homes were searched.', [[28, 'min', false]]],
    ['No fewer than 28 people were arrested.', [[28, 'min', false]]],
    ['No more than 28 people were arrested.', [[28, 'max', false]]],
    ['Up to 28 people were arrested.', [[28, 'max', false]]],
    ['28 or more people were arrested.', [[28, 'min', false]]],
    ['About 28 people were arrested.', [[28, 'approx', false]]],
    ['Police arrested 28 people.', [[28, 'exact', false]]],
    ['Over dozens of people were arrested.', [[undefined, 'vague', false]]],
  ])('it does not: %s', expectBounds);

  test('on the card, a text’s own number has the bound that stands before it', () => {
    const { reading } = readSentence(
      'More than 260 dogs seized\n\nPolice in Ghent arrested more than 28 people, and at least nine in Spain.',
    );
    const bounds = reading.card.figures.map(({ value, strict }) => [value, strict ?? false]);
    expect(bounds).toEqual(
      expect.arrayContaining([
        [28, true],
        [9, false],
      ]),
    );
  });
});
