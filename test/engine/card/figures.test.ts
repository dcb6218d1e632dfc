import { describe, expect, test } from 'vitest';
import type { FactCard } from '../../../src/engine/types.ts';
import { readSentence } from '../read-article.ts';

function cardOf(...paragraphs: string[]): { card: FactCard; facts: string[] } {
  const { card } = readSentence(paragraphs.join('\n\n')).reading;
  const facts = card.figures.map(
    ({ kind, value, where, mentions }) =>
      `${kind} ${value ?? '-'}${where ? ` ${where}` : ''}${mentions.length > 1 ? ` x${mentions.length}` : ''}`,
  );
  return { card, facts };
}

const pairs = ({ card }: { card: FactCard }) =>
  card.disagreements.map(([a, b]) => [card.figures[a]?.value, card.figures[b]?.value]);

describe('facts', () => {
  test('what is said twice is one fact with two mentions', () => {
    const { facts } = cardOf('Police hold 25 after raids', 'Police arrested 25 people on Monday.');
    expect(facts).toEqual(['arrested 25 x2']);
  });

  test('a plain number and the same one with a lower bound are one fact, told with the bound', () => {
    const { card, facts } = cardOf(
      'Raids',
      'Police seized 500 rounds in Lyon.',
      'More than 500 rounds were seized, the prosecutor said.',
    );
    expect(facts).toEqual(['weapons 500 Lyon x2']);
    expect(card.figures[0]?.q).toBe('min');
  });

  test('a plain number and the same one as an upper bound stay two facts', () => {
    const { facts } = cardOf('Raids', 'Police seized 500 rounds.', 'Up to 500 rounds were seized.');
    expect(facts).toEqual(['weapons 500', 'weapons 500']);
  });

  test('what is told of a drug by its name and of the drug again is one fact', () => {
    const { facts } = cardOf(
      'Raids',
      'Police seized 1.2 tonnes of cocaine in Vigo.',
      'Smugglers had hidden 1.2 tonnes of the drug in the hull.',
    );
    expect(facts).toEqual(['drugs 1200 Vigo x2']);
  });

  test('a headline names what the text tells more of: cannabis is cannabis resin', () => {
    const { facts } = cardOf(
      'Over 9 tons of cannabis found',
      'Police seized 9.1 tons of cannabis resin.',
    );
    expect(facts).toEqual(['drugs 9100 x2']);
  });

  test('where goods were before says nothing of where they were seized', () => {
    const { facts } = cardOf(
      'Customs act',
      'Customs seized 21 tonnes of pesticides.',
      'In May the 21 tonnes of pesticides had been unloaded in Odessa.',
    );
    expect(facts).toEqual(['goods 21000 x2']);
  });

  test('a sum in brackets behind a sum is that sum in another currency, and no fact of its own', () => {
    const { facts } = cardOf(
      'Raids',
      'The gang made €2 million (£1.7m, $2.1 million). Officers seized €4,000 and $300 in cash.',
    );
    expect(facts).toEqual(['proceeds 2000000 x3', 'cash 4000', 'cash 300']);
  });

  test('of two facts with one number, the one that is of the same thing is told again', () => {
    const { facts } = cardOf(
      'Raids',
      'Police seized 37 aircraft and 37 luxury cars.',
      'In the south they took 37 cars from a garage.',
    );
    expect(facts).toEqual(['vehicles 37', 'vehicles 37 x2']);
  });

  test('what is more to a headline is all of the text', () => {
    const { facts } = cardOf(
      'Police detain three more',
      'Three people were detained in Graz on Monday.',
    );
    expect(facts).toEqual(['arrested 3 Graz x2']);
  });

  test('some of those held in one country are not those held in another', () => {
    const { facts } = cardOf(
      'Raids',
      'Eleven people have been arrested in Norway and three in Sweden.',
      'Eight of the eleven were remanded in custody. The remaining three were released.',
    );
    expect(facts).toEqual(['arrested 11 NO x2', 'arrested 3 SE', 'arrested 8', 'arrested 3']);
  });

  test('what another incident tells is no second telling', () => {
    const { facts } = cardOf(
      'Raids',
      'Officers arrested two traders on Monday.',
      'Meanwhile, two suspects were caught with skunk.',
    );
    expect(facts).toEqual(['arrested 2', 'arrested 2']);
  });

  test('some who are picked out are not others of the same number', () => {
    const { facts } = cardOf(
      'Nine held, four of them officers',
      'Nine people were arrested, four of them officers.',
      'Agents in Miami arrested two straw buyers on Monday.',
      'Two of the officers were held in a barracks.',
    );
    expect(facts.filter((fact) => fact.startsWith('arrested 2'))).toEqual([
      'arrested 2 Miami',
      'arrested 2',
    ]);
  });

  test('vague numbers are one fact only where they are vague in the same word', () => {
    const { facts } = cardOf(
      'Raids',
      'Police seized thousands of parcels.',
      'Dozens of parcels were full of tablets. Officers opened dozens of parcels on Monday.',
    );
    expect(facts).toEqual(['goods -', 'goods - x2']);
  });

  test('a bound makes another fact', () => {
    const { facts } = cardOf(
      'Raids',
      'Police arrested 25 people.',
      'Up to 25 people were arrested.',
    );
    expect(facts).toEqual(['arrested 25', 'arrested 25']);
  });

  test('the bound of a number that a headline has without one', () => {
    const { card, facts } = cardOf(
      'Police hold 25 after raids',
      'Some 25 people were arrested on Monday.',
    );
    expect(facts).toEqual(['arrested 25 x2']);
    expect(card.figures[0]?.q).toBe('approx');
  });

  test('those of a headline, of whom the text tells where the goods came from', () => {
    const { facts } = cardOf(
      'Seven held in raids in Mersin',
      'Gendarmes held seven members of a gang that smuggled fuel from Iran.',
    );
    expect(facts).toEqual(['arrested 7 Mersin x2']);
  });

  test('who is told of again by a noun of an earlier stage is counted once', () => {
    const { facts } = cardOf(
      'Car thieves jailed',
      'A court in Bonn sentenced eleven members of a gang to prison.',
      'It made one trial of it against all eleven defendants.',
    );
    expect(facts).toEqual(['convicted 11 Bonn x2']);
    expect(
      cardOf(
        'Car thieves jailed',
        'A court in Bonn sentenced eleven Danes to prison.',
        'Terms were handed to eleven Danish defendants.',
      ).facts,
    ).toEqual(['convicted 11 Bonn x2']);
    expect(
      cardOf(
        'Raids',
        'Police in Bonn arrested eleven people.',
        'Eleven suspects were seen in Mainz.',
      ).facts,
    ).toEqual(['arrested 11 Bonn', 'suspects 11 Mainz']);
  });

  test('what stands behind the point is left out of a headline', () => {
    expect(
      cardOf('712 kg of heroin seized', 'Customs found 712.574 kg of heroin on Monday.').facts,
    ).toEqual(['drugs 712.574 x2']);
    expect(
      cardOf('712 kg of heroin seized', 'Customs found 715.2 kg of heroin on Monday.').facts,
    ).toEqual(['drugs 712', 'drugs 715.2']);
  });

  test('a number of the text that its headline rounds', () => {
    const { card, facts } = cardOf(
      'More than 260 dogs freed from farms',
      'Officers freed 263 dogs on Monday.',
    );
    expect(facts).toEqual(['goods 263 x2']);
    expect(card.figures[0]?.q).toBe('exact');
    expect(card.figures[0]?.mentions[0]?.start).toBeGreaterThan(
      card.figures[0]?.mentions[1]?.start ?? 0,
    );
    expect(
      cardOf('More than 1,000 dogs freed', 'Officers freed 1,900 dogs on Monday.').facts,
    ).toEqual(['goods 1000', 'goods 1900']);
    expect(cardOf('Fewer than 260 dogs freed', 'Officers freed 263 dogs on Monday.').facts).toEqual(
      ['goods 260', 'goods 263'],
    );
  });

  test('one number in two countries is two facts', () => {
    const { facts } = cardOf('Raids', 'Two men were arrested in Spain and two in Italy.');
    expect(facts).toEqual(['arrested 2 ES', 'arrested 2 IT']);
  });

  test('one number twice in one breath is two facts', () => {
    const { facts } = cardOf(
      'Raids',
      'Besides the 46 arrested yesterday (8 in Austria, 38 in Hungary), earlier raids led to the arrest of 8 members in Austria.',
    );
    expect(facts.filter((fact) => fact.startsWith('arrested 8'))).toEqual([
      'arrested 8 AT',
      'arrested 8 AT',
    ]);
  });

  test('a small number twice in one paragraph is two facts, unless the second refers back', () => {
    const apart = cardOf('Raids', 'One man was arrested at the port. One man was arrested later.');
    expect(apart.facts).toEqual(['arrested 1', 'arrested 1']);
    const again = cardOf('Raids', 'Three men were arrested. The three were taken to Cork.');
    expect(again.facts).toEqual(['arrested 3 x2']);
  });

  test('a small number that a list gives a place is no other group of that size', () => {
    const { facts } = cardOf(
      'Raids',
      'Six ringleaders were arrested in the raids.',
      'There were eight arrests: six in France and two in Spain.',
    );
    expect(facts).toEqual(['arrested 6', 'arrested 8', 'arrested 6 FR', 'arrested 2 ES']);
  });

  test('small numbers told of towns apart are two facts, of a town and its country one', () => {
    const apart = [
      'Two couriers were caught at the station of Nagpur.',
      'In Mumbai police arrested two men.',
    ];
    expect(cardOf('Raids', ...apart).facts).toEqual(['arrested 2', 'arrested 2 Mumbai']);
    const within = [
      'Homes in Spain were searched, and two men were arrested.',
      'Two men were arrested after a chase, the mayor of Madrid said.',
    ];
    expect(cardOf('Raids', ...within).facts).toEqual(['arrested 2 x2']);
  });

  test('ages, durations, shares and other numbers stay in the text', () => {
    const { facts } = cardOf(
      'Raids',
      'A man of 45 was convicted of four counts after three years.',
    );
    expect(facts).toEqual([]);
  });

  test('a part points to the fact of its whole', () => {
    const { card } = cardOf('Raids', 'Police arrested 28 people: 27 in Belgium and one in Spain.');
    expect(card.figures.map(({ partOf }) => partOf)).toEqual([undefined, 'f1', 'f1']);
  });
});

describe('parts', () => {
  test('a part that is told twice is one fact, though its whole is told twice too', () => {
    const { facts } = cardOf(
      'Police arrest 12, including four officials',
      'Police arrested 12 people, including four officials, on Monday.',
    );
    expect(facts).toEqual(['arrested 12 x2', 'arrested 4 x2']);
  });
});

describe('disagreements', () => {
  test('what a previous action brought is no rival', () => {
    const card = cardOf(
      'Nine arrests in Breda',
      'Police made nine arrests in Breda.',
      'It follows a previous action in March. It led to the arrest of eight members of the ring.',
    );
    expect(pairs(card)).toEqual([]);
  });

  test('a headline that rounds to hundreds says nothing else than the text', () => {
    const rescues = (headline: string) =>
      pairs(cardOf(headline, 'Officers rescued 3,222 victims in one week.'));
    expect(rescues('3,200 victims rescued')).toEqual([]);
    expect(rescues('3,300 victims rescued')).toEqual([[3300, 3222]]);
    expect(rescues('3,220 victims rescued')).toEqual([[3220, 3222]]);
    expect(rescues('Up to 3,200 victims rescued')).toEqual([[3200, 3222]]);
  });

  test('groups of a larger total, and what came in addition, are no rivals', () => {
    const days = cardOf(
      '34 arrested at the port',
      'Police arrested 34 people.',
      'On Sunday six people were arrested.',
      'On Monday eight suspects were arrested.',
    );
    expect(pairs(days)).toEqual([]);
    const waves = cardOf(
      'Raids',
      '18 places were searched.',
      'Additionally 16 places were searched.',
    );
    expect(pairs(waves)).toEqual([]);
  });

  test('who was caught at two places of those caught in all is no rival', () => {
    const card = cardOf(
      'Cigarettes',
      'Police arrested eleven people.',
      'Nine people were arrested at the docks.',
      'Two people were arrested in the warehouse.',
    );
    expect(pairs(card)).toEqual([]);
  });

  test('who remains in custody is no second total', () => {
    const told = cardOf(
      'Raids in Cork',
      'Five men were arrested in Cork.',
      'One man was released.',
      'Four men remain in custody.',
    );
    expect(pairs(told)).toEqual([]);
    expect(told.card.sums.map(({ sum }) => sum)).toEqual([5]);
  });

  test('a number on top of another is no second total', () => {
    const told = cardOf(
      'Raids',
      'Officers found 14 migrants in a van and a further 12 in a lorry.',
    );
    expect(told.facts).toEqual(['migrants 14', 'migrants 12']);
    expect(pairs(told)).toEqual([]);
    expect(
      pairs(cardOf('Raids', 'Police arrested 14 people. The other nine detainees were freed.')),
    ).toEqual([]);
  });

  test('headline and body differ', () => {
    expect(
      pairs(cardOf('Police arrest 30 in raids', 'Police arrested 25 people on Monday.')),
    ).toEqual([[30, 25]]);
  });

  test('headline and body differ, though the body alone says where', () => {
    const body = 'Police in Spain and the Netherlands have arrested 28 people, Europol said.';
    expect(pairs(cardOf('Police arrest 30 in cocaine raids', body))).toEqual([[30, 28]]);
  });

  test.each([
    [
      'a headline that adds up what the text counts by country',
      'Police arrest 30 in cocaine raids',
      'Police in Spain arrested 25 people. Three were arrested in France and two in Italy.',
    ],
    [
      'a number of the headline that the text says as well',
      'Police arrest 30 in cocaine raids',
      'Police in Spain arrested 28 people. In all 30 people were arrested, Europol said.',
    ],
    [
      'a headline of another place',
      'Thirty people arrested in Lyon',
      'Police in Ghent have arrested 28 people.',
    ],
  ])('trap: %s', (_, headline, body) => {
    expect(pairs(cardOf(headline, body))).toEqual([]);
  });

  test('two speakers differ', () => {
    const card = cardOf(
      'Raids on ring',
      'Europol said 132 people were arrested. Prosecutors said 108 people had been arrested.',
    );
    expect(pairs(card)).toEqual([[132, 108]]);
  });

  test('two paragraphs differ', () => {
    const card = cardOf(
      'Raids on ring',
      'Police held 25 men of the gang.',
      'A total of 28 men were held.',
    );
    expect(pairs(card)).toEqual([[25, 28]]);
  });

  test.each([
    [
      'a part is no rival of its whole',
      'Police arrested 28 people: 20 in Belgium and eight in Spain.',
    ],
    [
      'a lower bound allows a larger number',
      'Police arrested more than 20 people. In all, 25 people were arrested.',
    ],
    [
      'a rounded number allows the exact one',
      'About 30 people were arrested. In all, 31 people were arrested.',
    ],
    [
      'two countries have two numbers',
      'Ten people were arrested in Spain. In Italy, 12 people were arrested.',
    ],
    [
      'what two forces did are two things',
      'Dutch police arrested ten people.\n\nItalian police arrested 12 people.',
    ],
    [
      'one writer tells two things in a row',
      'Twelve homes were searched on Monday. Another 14 homes were searched on Friday.',
    ],
    [
      'two towns have two numbers',
      'In Lyon officers came at dawn: 12 homes were searched.\n\nThe raid in Nice was larger: 14 homes were searched.',
    ],
    [
      'a row of numbers is a table',
      'Monday: 20 homes were searched.\n\nTuesday: 21 homes were searched.\n\nWednesday: 22 homes were searched.\n\nThursday: 23 homes were searched.\n\nFriday: 24 homes were searched.',
    ],
    [
      'those who come on top are no total',
      'Police arrested 12 people.\n\nAnother ten people were arrested later.',
    ],
    [
      'those picked out are no total',
      'Twenty victims were freed.\n\nEighteen of the victims gave evidence.',
    ],
    [
      'far apart numbers speak of different things',
      'Police arrested 40 people. Three people were arrested later.',
    ],
    [
      'sums are many things',
      'They found 40,000 euros in cash. Later they found 50,000 euros in cash.',
    ],
  ])('trap: %s', (_why, text) => expect(pairs(cardOf('Raids', text))).toEqual([]));
});

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
