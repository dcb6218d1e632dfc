import { describe, expect, test } from 'vitest';
import type { FactCard } from '../../../../src/engine/reading.ts';
import { cardOf } from './card-of.ts';

const pairs = ({ card }: { card: FactCard }) =>
  card.disagreements.map(([a, b]) => [card.figures[a]?.value, card.figures[b]?.value]);

describe('disagreements', () => {
  test('what a previous action brought is no rival', () => {
    const card = cardOf(
      'Nine arrests in Breda',
      'Police made nine arrests in Breda.',
      'It follows a previous action in March. It led to the arrest of eight members of the ring.',
    );
    expect(pairs(card)).toEqual([]);
  });

  test('inquiries with names of their own have their own totals', () => {
    const named = (first: string, second: string) =>
      pairs(
        cardOf(
          'Raids on boat thieves',
          `Under Operation ${first} police arrested 33 suspects.`,
          `Officers worked at night. In Operation ${second} 30 suspects were arrested.`,
        ),
      );
    expect(named('Lantern', 'Heron')).toEqual([]);
    expect(named('Lantern', 'Lantern')).toEqual([[33, 30]]);
  });

  test('those who got a term are some of those convicted', () => {
    const told = (further: string) =>
      pairs(cardOf('Verdict in Bruges', 'The court convicted 18 people.', further));
    expect(told('Thirteen were given one to ten years in prison.')).toEqual([]);
    expect(told('In all thirteen people were convicted, the prosecutor said.')).toEqual([[18, 13]]);
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
    for (const more of ['Furthermore', 'In addition', 'Moreover'])
      expect(
        pairs(
          cardOf('Raids', 'Officers freed 14 victims.', `${more}, 20 victims were identified.`),
        ),
      ).toEqual([]);
    expect(
      pairs(cardOf('Raids', 'Officers freed 14 victims.', 'On Friday, 20 victims were freed.')),
    ).toEqual([[14, 20]]);
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
