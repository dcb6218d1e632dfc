import { describe, expect, test } from 'vitest';
import { cardOf } from './card-of.ts';

test('a sum that is told roughly and then plainly is one fact', () => {
  const { card, facts } = cardOf(
    'Two held',
    'Two women were arrested over a fraud with losses of about €50 million.',
    'They had evaded VAT of €50 million, prosecutors said.',
  );
  expect(facts).toEqual(['arrested 2 x2', 'damage 50000000 x2']);
  expect(card.figures[1]?.q).toBe('approx');
});

describe('a term of which a headline leaves out the months', () => {
  test('is one fact with the whole term', () => {
    const { facts } = cardOf(
      'Smuggler jailed for nine years',
      'A smuggler was jailed for nine years and six months on Monday.',
    );
    expect(facts).toEqual(['sentence 114 x2']);
  });

  test('but not with one of so many years and another one', () => {
    const { facts } = cardOf(
      'Smuggler jailed for nine years',
      'A smuggler was jailed for nine years on Monday, and his brother for ten years and six months.',
    );
    expect(facts).toEqual(['sentence 9 x2', 'sentence 126']);
  });
});

test('a sum that is told again in others with a word for it is one fact', () => {
  const { facts } = cardOf(
    'Smuggler fined',
    'A court fined a smuggler €20,000 (equivalent to $22,000 / £17,000) on Monday.',
  );
  expect(facts).toEqual(['fine 20000 x3']);
});

describe('what a beginning tells loosely', () => {
  test('is the one number of its kind that the text tells', () => {
    const { card, facts } = cardOf('Dozens of handguns seized', 'Customs found 79 guns on Monday.');
    expect(facts).toEqual(['weapons 79 x2']);
    expect(card.figures[0]?.q).toBe('exact');
    const { facts: lead } = cardOf(
      'Ring broken up',
      'Police arrested more than 100 people.',
      'Officers raided 117 homes and made 103 arrests.',
    );
    expect(lead).toEqual(['arrested 103 x2', 'searches 117']);
  });

  test('may be a number with a bound', () => {
    const { facts } = cardOf(
      'Thousands of coins recovered',
      'Police have recovered more than 5,000 coins.',
    );
    expect(facts).toEqual(['goods 5000 x2']);
  });

  test('with a bound is the one near it, whatever else is counted', () => {
    const { facts } = cardOf(
      'Guns seized in raids',
      'Police have seized over 120 weapons.',
      'They took 122 weapons, among them 11 rifles, and 40 knives.',
    );
    expect(facts).toEqual(['weapons 122 x2', 'weapons 11', 'weapons 40']);
  });

  test('is by far the largest where there are others', () => {
    const { facts } = cardOf(
      'Hundreds jailed',
      'A court sentenced more than 230 people on Monday.',
      'It sentenced two bosses to 30 years each.',
    );
    expect(facts).toEqual(['convicted 230 x2', 'convicted 2', 'sentence 30']);
  });

  test('with the same bound is the finer one', () => {
    const { facts } = cardOf(
      'Over €1.12 million worth of cocaine found in suitcase',
      'Customs seized cocaine worth over €1,128,000 at the airport.',
    );
    expect(facts).toEqual(['price 1128000 x2']);
  });

  test('trap: is none of another order', () => {
    expect(cardOf('Dozens of guns seized', 'Customs found 12 guns on Monday.').facts).toEqual([
      'weapons -',
      'weapons 12',
    ]);
    expect(cardOf('Dozens of guns seized', 'Customs found 900 guns on Monday.').facts).toEqual([
      'weapons -',
      'weapons 900',
    ]);
    expect(
      cardOf('Hundreds of thousands of coins found', 'Police found 500 coins on Monday.').facts,
    ).toEqual(['goods -', 'goods 500']);
  });

  test('trap: is none of several', () => {
    const { facts } = cardOf(
      'Dozens of guns seized',
      'Customs found 40 guns in Dover.',
      'Police found 30 guns in Cork.',
    );
    expect(facts).toEqual(['weapons -', 'weapons 40 Dover', 'weapons 30 Cork']);
  });

  test('trap: is no number of another place, and none that is rounded nowhere near', () => {
    const apart = cardOf(
      'Ring broken up',
      'Police arrested more than 100 people.',
      'In Spain officers arrested 103 people.',
    );
    expect(apart.facts).toEqual(['arrested 100', 'arrested 103 ES']);
    const far = cardOf(
      'Ring broken up',
      'Police arrested more than 100 people.',
      'Officers made 190 arrests.',
    );
    expect(far.facts).toEqual(['arrested 100', 'arrested 190']);
  });

  test('trap: in one paragraph it counts others', () => {
    const { facts } = cardOf(
      'Raids',
      'German police arrested dozens of suspects. Balkan police arrested 58 people.',
    );
    expect(facts).toEqual(['arrested -', 'arrested 58']);
  });

  test('trap: below the beginning it is told of something else', () => {
    const { facts } = cardOf(
      'Ring broken up',
      'Customs found 79 guns on Monday.',
      'Dozens of guns have been seized.',
    );
    expect(facts).toEqual(['weapons 79', 'weapons -']);
  });
});

describe('what is told twice in other words', () => {
  test('a country in a headline and its town in the text', () => {
    expect(
      cardOf('18 migrants found dead in Bulgaria', 'Police found 18 migrants dead in Sofia.').facts,
    ).toEqual(['dead 18 BG x2']);
    expect(
      cardOf('18 migrants found dead in Bulgaria', 'Police found 18 migrants dead in Vienna.')
        .facts,
    ).toEqual(['dead 18 BG', 'dead 18 Vienna']);
  });

  test('a drug by its cant and by its name', () => {
    const { card, facts } = cardOf(
      '342,000 speed pills seized',
      'Soldiers seized 342,000 methamphetamine pills on Monday.',
    );
    expect(facts).toEqual(['drugs 342000 x2']);
    expect(card.figures[0]?.of).toBe('methamphetamine');
  });

  test('plants by what grows', () => {
    const { card, facts } = cardOf(
      'Smell of cannabis leads to 400 plants',
      'Officers found some 400 cannabis plants.',
    );
    expect(facts).toEqual(['drugs 400 x2']);
    expect(card.figures[0]?.of).toBe('cannabis');
  });

  test('pills that are told of again without what they are', () => {
    const { facts } = cardOf(
      'Raid',
      'The navy seized 11 million meth pills.',
      'Around 11 million pills were found in all.',
    );
    expect(facts).toEqual(['drugs 11000000 x2']);
  });

  test('those who were more than others, by their number', () => {
    const { facts } = cardOf(
      'Raids',
      'Twelve migrants were found in a lorry.',
      'A further 28 people were arrested in Antwerp.',
      'Of the 28, seven are from Sudan.',
    );
    expect(facts).toEqual(['migrants 12', 'arrested 28 Antwerp x2', 'arrested 7']);
  });

  test('those who were arrested, as suspects', () => {
    const { facts } = cardOf(
      'Raids',
      'Police arrested four people in Bonn. Tips led them to four suspects.',
      'Germany asked that the four suspects be handed over.',
    );
    expect(facts.filter((fact) => fact.startsWith('arrested'))).toEqual(['arrested 4 Bonn x2']);
  });

  test('those who were arrested, as so many suspects', () => {
    const { facts } = cardOf(
      'Raids',
      'Police arrested eight people in Bonn.',
      'It took five months to find eight suspects, said the mayor.',
    );
    expect(facts).toEqual(['arrested 8 Bonn x2']);
  });

  test('trap: a few suspects may be others', () => {
    const { facts } = cardOf(
      'Raids',
      'Police arrested three people in Bonn.',
      'It took five months to find three suspects, said the mayor.',
    );
    expect(facts).toEqual(['arrested 3 Bonn', 'suspects 3']);
  });

  test('persons by their people and by their sort', () => {
    const { facts } = cardOf(
      'Raid',
      'Police in Bonn arrested three Greeks over a fraud.',
      'The three men had rented a flat.',
    );
    expect(facts).toEqual(['arrested 3 Bonn x2']);
  });

  test('trap: persons of two peoples are others', () => {
    const { facts } = cardOf(
      'Raid',
      'Police in Bonn arrested three Greeks over a fraud.',
      'Police also arrested three Danes.',
    );
    expect(facts).toEqual(['arrested 3 Bonn', 'arrested 3']);
  });

  test('those who were sentenced, as men and women of a gang', () => {
    const { facts } = cardOf(
      'Gang jailed',
      'Eight people were sentenced to four years each in Bonn.',
      'The eight smugglers - five men and three women - are cousins.',
    );
    expect(facts.filter((fact) => !fact.startsWith('sentence'))).toEqual([
      'convicted 8 x2',
      'convicted 5',
      'convicted 3',
    ]);
  });

  test('trap: one of a whole is not somebody who was named before', () => {
    const { facts } = cardOf(
      'Raids',
      'Police arrested one man in a lorry.',
      'Officers arrested 28 people in Antwerp.',
      'Of the 28, one is from Sudan and seven are from Eritrea.',
    );
    expect(facts.filter((fact) => fact.startsWith('arrested 1'))).toHaveLength(2);
  });
});

describe('a number that leaves out its last digits', () => {
  test('is the one that the text gives in full', () => {
    const { card, facts } = cardOf(
      'Customs at work',
      'Customs seized 77 million cigarettes and more than 4.2 million pills.',
      'In all 77,811,800 cigarettes and 4,202,592 pills were seized.',
    );
    expect(facts).toEqual(['goods 77811800 x2', 'drugs 4202592 x2']);
    expect(card.figures.map(({ q }) => q)).toEqual(['exact', 'exact']);
  });

  test('trap: is none that it does not round to, nor one of other things', () => {
    const { facts } = cardOf(
      'Customs at work',
      'Customs seized 77 million cigarettes.',
      'In all 79,811,800 cigarettes were seized.',
      'Of cigars 77,311,200 were seized.',
    );
    expect(facts[0]).toBe('goods 77000000');
  });

  test('trap: of two numbers that are told loosely none is the other', () => {
    const { facts } = cardOf(
      'Customs at work',
      'Customs seized 77 million cigarettes.',
      'They had seized 77 million cigarettes and 76 million cigarettes.',
    );
    expect(facts).not.toContain('goods 76000000 x2');
  });
});

describe('what a headline and its text round', () => {
  test('is the finer of two numbers that are both told loosely', () => {
    expect(
      cardOf('More than 200 jailed in Bari', 'The trial was long.', 'Roughly 207 men were jailed.')
        .facts,
    ).toEqual(['convicted 207 Bari x2']);
  });

  test('is the headline where the text rounds it', () => {
    expect(
      cardOf('In Bari 207 people jailed', 'More than 200 people were jailed in Bari.').facts,
    ).toEqual(['convicted 207 Bari x2']);
  });

  test('trap: more than 200 may be 230 as well as 260', () => {
    expect(
      cardOf('More than 230 jailed in Bari', 'More than 260 people were jailed in Bari.').facts,
    ).toHaveLength(2);
  });
});

describe('one sum under two names', () => {
  test('is what the text tells of something', () => {
    expect(
      cardOf(
        'Fraud in Gdynia',
        'Prosecutors look into a €166,000 fraud.',
        'The firm asked for aid amounting to a total value of €166,000.',
      ).facts,
    ).toEqual(['damage 166000 x2']);
  });

  test('is so where headline and text begin with it, however round it is', () => {
    expect(
      cardOf(
        'Clerk in court over $3m bribe',
        'The clerk denies all.',
        'She was arrested with a bag that held $3 million in cash.',
      ).facts,
    ).toEqual(['cash 3000000 x2']);
  });

  test('trap: a fine may be as high as what was taken', () => {
    expect(
      cardOf(
        'Clerk jailed over $3m bribe',
        'The clerk denies all.',
        'She has to pay a fine of $3 million.',
      ).facts,
    ).toEqual(['price 3000000', 'fine 3000000']);
  });

  test('about so much in a headline is the very sum of the text', () => {
    expect(
      cardOf('Fraud of about $14 million', 'A firm was tricked.', 'It lost $14 million.').facts,
    ).toEqual(['damage 14000000 x2']);
  });

  test('trap: a round sum may be another, and so may one of the same sentence', () => {
    expect(
      cardOf(
        'Fraud in Gdynia',
        'Prosecutors look into a €2 million fraud.',
        'The house is worth €2 million.',
      ).facts,
    ).toEqual(['damage 2000000', 'price 2000000']);
    expect(
      cardOf('Raid in Gdynia', 'Officers found €166,000 in cash and jewels worth €166,000.').facts
        .length,
    ).toBe(2);
  });
});

describe('a whole told one by one', () => {
  test('has no line for each of whom no more is told than their age', () => {
    const { facts } = cardOf(
      'Raid in Gdynia',
      'Two men, one in his 40s and one in his 50s, were arrested in Gdynia.',
    );
    expect(facts).toEqual(['arrested 2 x3']);
  });

  test('trap: has one for each with a place or a people of his own', () => {
    const { facts } = cardOf(
      'Raid in Gdynia',
      'Two men were arrested, one in Gdynia and one in Ghent.',
    );
    expect(facts).toEqual(['arrested 2', 'arrested 1 Gdynia', 'arrested 1 Ghent']);
  });
});

describe('a place in a headline', () => {
  test('is that of the text, where the text says in which town it lies', () => {
    const { facts } = cardOf(
      'Seven men arrested at Cork Airport',
      'Gardaí arrested seven men at Cork Airport, Cork, on Monday.',
    );
    expect(facts).toHaveLength(1);
  });
});

describe('what a thing is worth', () => {
  test('is told once, wherever it was found', () => {
    const { facts } = cardOf(
      '12 kg of heroin worth €780,000 seized in Gdynia',
      'Officers seized about 12 kg of heroin which is worth €780,000 at the airport of Gdynia in Poland.',
    );
    expect(facts.filter((fact) => fact.startsWith('price'))).toHaveLength(1);
  });

  test('a drug by its name where a headline has none', () => {
    const { card } = cardOf(
      'Boat with 1,600 kg of drugs stopped',
      'The boat carried 1,660 kg of cocaine.',
    );
    expect(card.figures.map(({ of, value }) => [of, value])).toEqual([['cocaine', 1660]]);
  });
});
