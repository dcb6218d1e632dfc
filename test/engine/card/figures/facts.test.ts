import { describe, expect, test } from 'vitest';
import { cardOf } from './card-of.ts';

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

  test('persons by the hundred are one fact with and without an upper bound, and a few are not', () => {
    const taken = (n: string) =>
      cardOf('Gang held', `The gang smuggled ${n} people.`, `Up to ${n} people were smuggled.`);
    expect(taken('600').facts).toEqual(['migrants 600 x2']);
    expect(taken('600').card.figures[0]?.q).toBe('max');
    expect(taken('six').facts).toHaveLength(2);
  });

  test('what one mention leaves to guess another says', () => {
    const sent =
      'A gang that police believe sent up to 600 people across the Channel is broken up.';
    const told = 'The gang smuggled up to 600 people.';
    const sure = (...paragraphs: string[]) =>
      cardOf('Gang held', ...paragraphs).card.figures.map((figure) => figure.sure);
    expect(sure(sent)).toEqual([false]);
    expect(sure(told, sent)).toEqual([true]);
    expect(sure(sent, told)).toEqual([true]);
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

  test('what is told again without what it goes by is one fact, and goes by it', () => {
    const { card, facts } = cardOf(
      'Raids',
      'Victims lost €40,000 in Lyon.',
      'Victims lost €40,000 a week, the prosecutor said.',
    );
    expect(facts).toEqual(['damage 40000 Lyon x2']);
    expect(card.figures[0]?.per).toBe('week');
    expect(card.figures[0]?.evidence?.per).toBeDefined();
  });

  test('a suspended term and a served one of the same length are two facts', () => {
    const { card } = cardOf(
      'Court sentences three',
      'The forger was jailed for two years.',
      'His driver got a suspended sentence of two years.',
    );
    expect(card.figures.map(({ kind, term }) => kind === 'sentence' && term)).toEqual(
      expect.arrayContaining([undefined, 'suspended']),
    );
  });

  test('a sum by the week and the same by the month are two facts', () => {
    const { facts } = cardOf(
      'Raids',
      'Victims lost €40,000 a week.',
      'Firms lost €40,000 a month.',
    );
    expect(facts).toEqual(['damage 40000', 'damage 40000']);
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

  test('a sum behind "or", or behind "apiece" in brackets, is the sum before it told again', () => {
    const { facts } = cardOf(
      'Raids',
      'The gang made €2 million, or $2.1 million, with tickets at 14 euros apiece ($17). Officers seized €4,000 and $300 in cash.',
    );
    expect(facts).toEqual(['proceeds 2000000 x2', 'price 14 x2', 'cash 4000', 'cash 300']);
  });

  test('sums side by side in brackets are each a fact of their own', () => {
    const { facts } = cardOf(
      'Raids',
      'Officers seized cash in every flat (€2,000, £500 and CHF 900).',
    );
    expect(facts).toEqual(['cash 2000', 'cash 500', 'cash 900']);
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

  test('those of whom the text has told are the same, wherever something else befalls them', () => {
    const { facts } = cardOf(
      'Flat raided',
      'Seven men were detained in Toledo on Friday.',
      'The seven were held in Madrid on Monday, a judge said.',
    );
    expect(facts).toEqual(['arrested 7 Toledo x2']);
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

  test('a sum that a headline shortens, and one that the text rounds further', () => {
    const { facts } = cardOf(
      'Gardai find cocaine worth €4.6m',
      'The cocaine, worth almost €5 million, was found on Friday.',
      'Officers found cocaine worth €4.69 million.',
    );
    expect(facts).toEqual(['price 4690000 x3']);
  });

  test('trap: a sum that a headline shortens to nothing near it', () => {
    const { facts } = cardOf(
      'Gardai find cocaine worth €4m',
      'Officers found cocaine worth €4.69 million.',
    );
    expect(facts).toEqual(['price 4000000', 'price 4690000']);
  });

  test('a weight told in kilograms and in pounds', () => {
    const { facts } = cardOf(
      'Cocaine found in a container',
      'Officers seized 1,185 pounds of cocaine.',
      'The cocaine weighed 537.6 kilograms.',
    );
    expect(facts).toEqual([expect.stringMatching(/^drugs 537\.\d+ x2$/)]);
  });

  test('trap: two small weights that are near each other', () => {
    const { facts } = cardOf(
      'Cocaine found on couriers',
      'Officers seized 1.06 kg of cocaine from a cook.',
      'They seized 1.064 kg of cocaine from a clerk.',
    );
    expect(facts).toEqual(['drugs 1.06', 'drugs 1.064']);
  });

  test('some of one group are no others of the same number', () => {
    const { facts } = cardOf(
      'Raids on call centres',
      'Police held five people, including three foreigners, on Monday.',
      'On Tuesday 14 people, including five women, were held.',
    );
    expect(facts).toEqual(['arrested 5', 'arrested 3', 'arrested 14', 'arrested 5']);
  });

  test('an address that is told on is the same place', () => {
    const { facts } = cardOf(
      'Drugs found',
      'Police searched two cars at Porterstown Road in Tallaght.',
      'On Tuesday they searched two cars at Porterstown Road, Tallaght, Dublin.',
    );
    expect(facts).toEqual(['vehicles 2 Porterstown Road, Tallaght x2']);
  });

  test('a few who were held in another inquiry are others than as many before', () => {
    const { facts } = cardOf(
      'Eel smugglers held',
      'In Faro police arrested three smugglers and found eels.',
      'Another long investigation led to the arrest of three smugglers with boats.',
    );
    expect(facts).toEqual(['arrested 3 Faro', 'arrested 3']);
  });

  test('raids that are counted as separate are no other occasion', () => {
    const { facts } = cardOf(
      'Police arrest three Danes',
      'Police arrested three Danes in two separate operations.',
    );
    expect(facts).toEqual(['arrested 3 x2', 'operations 2']);
  });

  test('a headline names the first of the places', () => {
    const { facts } = cardOf('14 held in Rome', 'Police held 14 people in Rome and Bari.');
    expect(facts).toEqual(['arrested 14 Rome x2']);
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
