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
        ['2022-11-19', undefined, 0],
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
      'another day behind a comma',
      'On 3 March 2021 police arrested 12 people in Bonn, and on 9 March 2021 they found 40 kg of heroin.',
      [
        ['2021-03-03', 12],
        ['2021-03-09', 40],
      ],
    ],
    [
      'a term and the day of the deed',
      'A man got 12 years for the robbery of a flat in a quiet street of Bonn in May 2021.',
      [['2021-05']],
    ],
    [
      'a term and the years of earlier convictions',
      'The ringleader, who has convictions for robbery in 2011 and 2016, got nine years in prison.',
      [['2011'], ['2016']],
    ],
    [
      'the day of a verdict and the month of the deed',
      'Four men were jailed on 3 March 2021 for the killing of 39 men, women and children in a cold, airtight van in May 2019.',
      [
        ['2019-05', 39],
        ['2021-03-03', 4],
      ],
    ],
    [
      'what something was followed by has days of its own',
      'Police searched 28 flats in May 2021, followed by arrests in July 2021.',
      [['2021-05', 28], ['2021-07']],
    ],
    [
      'the day of those whom a relative clause tells of',
      'An indictment charges 38 people with fraud, 29 of whom were arrested on 3 March 2021.',
      [['2021-03-03', 29]],
    ],
    [
      'a relative clause between commas has a day of its own',
      'A driver, who had come to Bonn in May 2021, got 12 years in prison.',
      [['2021-05']],
    ],
    [
      'a relative clause without a day has that of the clause around it',
      'On 3 March 2021 police raided a depot, which led to 12 arrests.',
      [['2021-03-03', 12]],
    ],
    [
      'the day of those beside the counted',
      'Besides those convicted on 3 March 2021, 12 couriers have pleaded guilty.',
      [['2021-03-03']],
    ],
    [
      'a relative clause without a comma has a day of its own where another one stands before it',
      'From May 2020 the ring sold 40 kilos of heroin for a man who was jailed for 12 years on 3 March 2021.',
      [
        ['2020-05', 40],
        ['2021-03-03', 12],
      ],
    ],
    [
      'persons who are called arrested did something else on a day',
      'The 12 arrested men opened the shop in May 2021.',
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

describe('a day of what the police did, and what they did it for', () => {
  test.each([
    [
      'sought for a sum',
      'A banker sought for embezzling 9 million euros and living in Chile was flown to Oslo on 3 March 2021.',
      [['2021-03-03']],
    ],
    [
      'pleads to a number of deeds',
      'A dealer pleaded guilty on 3 March 2021 to selling 40 kilos of ivory.',
      [['2021-03-03']],
    ],
    [
      'held over deaths',
      'On 3 March 2021 police arrested 12 people over the deaths of 40 migrants.',
      [['2021-03-03', 12]],
    ],
    [
      'a death that a noun names',
      'On 3 March 2021 a judge gave the driver 12 years for his part in a plot, which ended in the death of 40 migrants.',
      [['2021-03-03', 12]],
    ],
    [
      'deaths in a relative clause behind what was done',
      'On 3 March 2021 police arrested 12 owners of a boat that sank and killed at least 40 people.',
      [['2021-03-03', 12]],
    ],
    [
      'who did it',
      'A broker who swindled pensioners out of 9 million euros was handed over on 3 March 2021.',
      [['2021-03-03']],
    ],
    [
      'those whom a ring harmed',
      'A ring with 40 victims was jailed on 3 March 2021.',
      [['2021-03-03']],
    ],
    [
      'suspected of a number of them',
      'Three suspected of 40 burglaries were extradited on 3 March 2021.',
      [['2021-03-03', 3]],
    ],
    [
      'a month behind the deed',
      'Four haulers were convicted over the deaths of 40 migrants in May 2021.',
      [['2021-05', 40]],
    ],
    [
      'a year far behind the deed',
      'Police arrested 12 people for stealing from the strong room of a jeweller at the main railway station of Bonn in 2021.',
      [['2021']],
    ],
  ])('%s', (_, sentence, expected) => {
    const { told, trace } = datedIn('Raids', sentence);
    expect(told, trace).toEqual(expected);
  });

  test.each([
    [
      'the day of a death that a noun names',
      'On 3 March 2021, the death of 40 migrants shook Calais.',
      [['2021-03-03', 40]],
    ],
    [
      'another deed of the police',
      'On 3 March 2021 police arrested 12 people on suspicion of theft and seized 40 kilos of heroin.',
      [['2021-03-03', 12, 40]],
    ],
    [
      'the day of the deed itself',
      'A man is wanted for smuggling 40 kilos of heroin on 3 March 2021.',
      [['2021-03-03', 40]],
    ],
    [
      'a relative clause of what was smuggled',
      'The pair is wanted for smuggling 40 kilos of heroin, which was found in May 2021.',
      [['2021-05', 40]],
    ],
    [
      'what a ring is thought to have done since',
      'Since May 2021 the ring is thought to have smuggled 40 migrants.',
      [['2021-05', 40]],
    ],
    [
      'more than a number',
      'On 3 March 2021 police searched for over 40 stolen cars and found 30 of them.',
      [['2021-03-03', 40, 30]],
    ],
  ])('trap: %s', (_, sentence, expected) => {
    const { told, trace } = datedIn('Raids', sentence);
    expect(told, trace).toEqual(expected);
  });
});

describe('a day on which something was made known', () => {
  test.each([
    ['announced', 'Customs announced the arrest of 12 people on 3 March 2021.', [['2021-03-03']]],
    [
      'a statement of that day',
      'The 3 March 2021 statement said 12 people had been arrested.',
      [['2021-03-03']],
    ],
    [
      'in a statement',
      'In a statement on 3 March 2021, the court, which sits in Bonn, put the number of people arrested at 12.',
      [['2021-03-03']],
    ],
    [
      'in a statement that somebody released',
      'According to a statement released by the court in Bonn on 3 March 2021, 12 people were held.',
      [['2021-03-03']],
    ],
    [
      'published',
      'A paper published on 3 March 2021 has details of how 12 people were arrested.',
      [['2021-03-03']],
    ],
  ])('%s', (_, sentence, expected) => {
    const { told, trace } = datedIn('Raids', sentence);
    expect(told, trace).toEqual(expected);
  });

  test.each([
    [
      'those who announced it were held on a day',
      'Police announced that 12 people were arrested on 3 March 2021.',
      [['2021-03-03', 12]],
    ],
    [
      'a release of people',
      'Police secured the release on 3 March 2021 of 12 victims.',
      [['2021-03-03', 12]],
    ],
    ['all since a day', 'Since 2019, 12 people have been arrested.', [['2019', 12]]],
    [
      'what goes on since a day',
      'The ring has been at work since 2019, smuggling 40 migrants.',
      [['2019', 40]],
    ],
    [
      'whom police have held since a day',
      'Since 2019, police in Bonn have arrested 40 people.',
      [['2019', 40]],
    ],
    [
      'what has existed since a year is not when somebody was held for it',
      'The forum existed since 2019 and had a market, and four suspects were arrested.',
      [['2019']],
    ],
  ])('trap: %s', (_, sentence, expected) => {
    const { told, trace } = datedIn('Raids', sentence);
    expect(told, trace).toEqual(expected);
  });
});

describe('persons who are only meant', () => {
  test.each([
    [
      'what they did on a day',
      ['Police in Bonn arrested 12 people. The 12 had met in a barn on 3 March 2021.', []],
    ],
    [
      'what was done to them, told again',
      ['Police in Bonn arrested 12 people. The 12 were detained on 3 March 2021.', [12]],
    ],
    [
      'the same by a verb before them',
      ['Police in Bonn arrested 12 people. Officers had detained the 12 on 3 March 2021.', [12]],
    ],
  ] as const)('%s', (_, [text, expected]) => {
    const { told, trace } = datedIn('Raids', text);
    expect(told, trace).toEqual([['2021-03-03', ...expected]]);
  });
});

describe('a day on which goods came', () => {
  test('is none of what they are worth', () => {
    const text =
      'Cocaine worth €2 million arrived on 3 March 2021. Police seized nine pistols on 4 March 2021.';
    const { reading } = readArticle(`Police seize cocaine\n\n${text}`, { published: '2021-03-05' });
    const { dates, figures } = reading.card;
    const kinds = dates.map(({ facts }) =>
      facts.map((id) => figures.find((figure) => figure.id === id)?.kind),
    );
    expect(kinds).toEqual([[], ['weapons']]);
  });
});

describe('a day that is to come', () => {
  const factsOn = (text: string, published: string) =>
    readArticle(`Raids\n\n${text}`, { published }).reading.card.dates.map(({ iso, facts }) => [
      iso,
      facts.length,
    ]);

  test('tells when nobody was held', () => {
    const text = 'The 49 men, arrested on 8 November, will appear in court on 9 December.';
    expect(factsOn(text, '2022-11-28')).toEqual([
      ['2022-11-08', 1],
      ['2022-12-09', 0],
    ]);
  });

  test('may be today elsewhere', () => {
    const text = 'Police arrested 49 men on 29 November 2022.';
    expect(factsOn(text, '2022-11-28')).toEqual([['2022-11-29', 1]]);
  });
});
