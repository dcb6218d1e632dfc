import { describe, expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

/** The numbers that the card puts beside each day. */
function datedIn(...paragraphs: string[]) {
  const { reading, trace } = readArticle(paragraphs.join('\n\n'));
  const { dates, figures } = reading.card;
  const told = dates.map(({ iso, facts }) => [
    iso,
    ...facts.map((id) => figures.find((figure) => figure.id === id)?.value),
  ]);
  return { told, trace };
}

describe('a span of days', () => {
  const spansIn = (...paragraphs: string[]) =>
    readArticle(paragraphs.join('\n\n'), { published: '2022-11-28' }).reading.card.dates.map(
      ({ iso, to, facts }) => [iso, to, facts.length],
    );

  test.each([
    [
      'between two days of a month',
      'In raids between 8 and 19 November 49 people were arrested.',
      [['2022-11-08', '2022-11-19', 1]],
    ],
    [
      'from one day to another',
      'Police arrested 49 suspects in raids from Nov. 8 to Nov. 19, the agency said.',
      [['2022-11-08', '2022-11-19', 1]],
    ],
    [
      'between two years',
      'The gang smuggled 400 migrants between 2019 and 2021.',
      [['2019', '2021', 1]],
    ],
  ])('is one line: %s', (_, text, expected) => {
    expect(spansIn('Raids', text)).toEqual(expected);
  });

  test.each([
    [
      'two days that each had raids',
      'Police arrested 49 suspects on 8 and 19 November.',
      [
        ['2022-11-08', undefined, 1],
        ['2022-11-19', undefined, 1],
      ],
    ],
    [
      'days of two clauses',
      'Police searched nine homes on 8 November, and 19 November was quiet.',
      [
        ['2022-11-08', undefined, 1],
        ['2022-11-19', undefined, 1],
      ],
    ],
    [
      'a day and its year',
      'Police arrested 49 suspects on 8 November 2022 and on 19 November 2022.',
      [
        ['2022-11-08', undefined, 1],
        ['2022-11-19', undefined, 1],
      ],
    ],
  ])('trap: %s', (_, text, expected) => {
    expect(spansIn('Raids', text)).toEqual(expected);
  });
});

describe('what was when', () => {
  test.each([
    [
      'a day and what was done on it',
      'Police arrested 12 people on 3 March 2021.',
      [['2021-03-03', 12]],
    ],
    [
      'all that a clause tells',
      'On 3 March 2021 police arrested 12 people and seized 40 kg of heroin.',
      [['2021-03-03', 12, 40]],
    ],
    [
      'a clause that is set against another has days of its own',
      'In May 2021 police arrested 12 people, while 30 people were arrested in Spain.',
      [['2021-05', 12]],
    ],
    [
      'another subject behind a comma',
      'The searches began in May 2021, and the police arrested 12 people.',
      [['2021-05']],
    ],
    [
      'a term and the day of the deed',
      'A man got 12 years for the robbery of a flat in a quiet street of Bonn in May 2021.',
      [['2021-05']],
    ],
    ['a term and its day', 'A man got 12 years on 3 March 2021.', [['2021-03-03', 12]]],
    ['what went before', 'Police arrested 12 people after a theft in May 2021.', [['2021-05']]],
    [
      'a day on which something was told',
      'Europol said on 3 March 2021 that 12 people had been arrested.',
      [['2021-03-03']],
    ],
    [
      'told in a statement',
      'Police arrested 12 people, prosecutors said in a statement on 3 March 2021.',
      [['2021-03-03']],
    ],
    [
      'told by whom a sentence names behind its day',
      'On 3 March 2021, Europol said that 12 people had been arrested.',
      [['2021-03-03']],
    ],
    [
      'told late on a day',
      'Police arrested 12 people on 3 March 2021, the prosecutors said late on 4 March 2021.',
      [['2021-03-03', 12], ['2021-03-04']],
    ],
    [
      'the day of an arrest and what the deed cost',
      'Police arrested 12 people on 3 March 2021 over a fraud that caused losses of 9 million euros.',
      [['2021-03-03', 12]],
    ],
    [
      'the day of a deed and what it cost',
      'On 3 March 2021 a fraud caused losses of 9 million euros.',
      [['2021-03-03', 9_000_000]],
    ],
    [
      'told between commas',
      'Police arrested 12 people, says, on 3 March 2021, the court.',
      [['2021-03-03']],
    ],
    [
      'the day on which it was done before who told it',
      'Police arrested 12 people on 3 March 2021, prosecutors said.',
      [['2021-03-03', 12]],
    ],
  ])('%s', (_, sentence, expected) => {
    const { told, trace } = datedIn('Raids', sentence);
    expect(told, trace).toEqual(expected);
  });
});
