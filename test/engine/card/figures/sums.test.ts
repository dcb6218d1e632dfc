import { describe, expect, test } from 'vitest';
import { cardOf } from './card-of.ts';

describe('sums', () => {
  test('parts that add up are stated as a check', () => {
    const { card } = cardOf('Raids', 'Police arrested 28 people: 27 in Belgium and one in Spain.');
    expect(card.sums).toEqual([{ parts: ['f2', 'f3'], whole: 'f1', sum: 28 }]);
  });

  test('trap: those of one country and those picked out later only happen to add up', () => {
    const text =
      'Eleven suspects were arrested: six of them in Germany and three of them in Italy.\n\n' +
      'Two of the suspects, a couple, are wanted for fraud as well.';
    const { card } = cardOf('Raids', text);
    expect(card.figures.filter(({ partOf }) => partOf === 'f1').map(({ value }) => value)).toEqual([
      6, 3, 2,
    ]);
    expect(card.sums).toEqual([]);
  });

  test('trap: parts that do not add up are not', () => {
    const { card } = cardOf('Raids', 'Police arrested 28 people: 20 in Belgium and one in Spain.');
    expect(card.sums).toEqual([]);
  });

  test('trap: numbers without a stated whole are never added', () => {
    const { card, facts } = cardOf(
      'Raids',
      'Police arrested 20 people in Belgium and six in Spain.',
    );
    expect(card.sums).toEqual([]);
    expect(facts).toEqual(['arrested 20 BE', 'arrested 6 ES']);
  });
});

describe('parts by place', () => {
  const partsIn = (...paragraphs: string[]) => {
    const { figures } = cardOf('Raids', ...paragraphs).card;
    return figures.flatMap(({ value, partOf }) =>
      partOf === undefined ? [] : [[value, figures.find(({ id }) => id === partOf)?.value]],
    );
  };

  test('that add up to a whole belong to it, however far from each other they are told', () => {
    expect(
      partsIn(
        'Police arrested 29 people.',
        'Some 14 people were arrested in Spain, while ten were arrested in Belgium.',
        'Customs had helped. Five people were arrested in Latvia.',
      ),
    ).toEqual([
      [14, 29],
      [10, 29],
      [5, 29],
    ]);
  });

  test('that do not add up stand by themselves', () => {
    expect(
      partsIn(
        'Police arrested 29 people.',
        'Some 14 people were arrested in Spain, while ten were arrested in Belgium.',
      ),
    ).toEqual([]);
  });

  test('two small ones do so by chance', () => {
    expect(
      partsIn(
        'Police arrested three people.',
        'Two people were arrested in Spain. Customs had helped.',
        'One person was arrested in Belgium.',
      ),
    ).toEqual([]);
  });
});
