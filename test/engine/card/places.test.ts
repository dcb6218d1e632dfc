import { describe, expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

function rolesOf(sentence: string, name: string) {
  const { reading, trace } = readArticle(`Raids\n\n${sentence}`);
  return { roles: reading.card.places.find((place) => place.name === name)?.roles, trace };
}

describe('the roles of a place on the card', () => {
  test.each([
    ['Two men were seized in Portugal, police said.', 'Portugal', ['arrest']],
    [
      'Police searched nine homes in Lyon, as well as in the Italian towns of Bari and Lecce.',
      'Lecce',
      ['raid'],
    ],
    [
      'They identified 14 victims, most of whom were Thai, during raids in Ghent and Bruges.',
      'Bruges',
      ['raid', 'victims'],
    ],
    ['The gang is accused of recruiting women in Vietnam.', 'Vietnam', ['origin']],
    ['The gang was based in Rotterdam, the Hague-based Europol said.', 'Rotterdam', ['seat']],
    ['The gang was based in Rotterdam, the Hague-based Europol said.', 'The Hague', []],
  ])('%s', (sentence, name, expected) => {
    const { roles, trace } = rolesOf(sentence, name);
    expect(roles, trace).toEqual(expected);
  });
});

describe('the town of a dateline', () => {
  const told = (text: string) => {
    const { card } = readArticle(text).reading;
    return [card.places.map(({ name }) => name), card.countries.map(({ cc }) => cc)];
  };

  test('is no place of the case, nor its country one of it', () => {
    expect(
      told(
        'Mayor held\n\nSARAJEVO (Wire) - Croatian police arrested a mayor in Zagreb on Monday over bribes.',
      ),
    ).toEqual([['Zagreb'], ['HR']]);
  });

  test('is none either where it is written like any name', () => {
    for (const head of [
      'Sarajevo –',
      'Sarajevo:',
      'Sarajevo (Wire) -',
      'Sarajevo, Bosnia, May 6 (wire) —',
    ])
      expect(
        told(
          `Mayor held\n\n${head} Croatian police arrested a mayor in Zagreb on Monday over bribes.`,
        ),
      ).toEqual([['Zagreb'], ['HR']]);
  });

  test('is not the town of a line in a list', () => {
    const lines = 'Ghent – Nine homes searched\n\nBruges – Two homes searched, four men held';
    expect(told(`Raids in Belgium\n\n${lines}`)[0]).toEqual(['Belgium', 'Ghent', 'Bruges']);
    const paragraphs = 'Ghent: Police searched nine homes.\n\nBruges: Police arrested four men.';
    expect(told(`Raids in Belgium\n\n${paragraphs}`)[0]).toEqual(['Belgium', 'Ghent', 'Bruges']);
  });

  test('is one where its state is named with it and nothing else is told of that country', () => {
    const held = 'Two men were held over drugs on Monday, police said.';
    expect(told(`Two held\n\nToledo, Ohio (Wire) — ${held}`)).toEqual([['Toledo', 'Ohio'], ['US']]);
    expect(told(`Two held\n\nToledo, Ohio (Wire) — In Detroit, ${held}`)[0]).toEqual(['Detroit']);
  });

  test('is one where the text names it again, and the only one there is', () => {
    expect(
      told('Mayor held\n\nSARAJEVO (Wire) - Police arrested a mayor in Sarajevo over bribes.'),
    ).toEqual([['Sarajevo'], ['BA']]);
    expect(told('Mayor held\n\nSARAJEVO (Wire) - Police arrested a mayor over bribes.')).toEqual([
      ['Sarajevo'],
      ['BA'],
    ]);
    expect(
      told('Mayor held\n\nSARAJEVO (Wire) - Croatian police arrested a mayor over bribes.'),
    ).toEqual([[], ['HR']]);
  });
});

describe('the lines of places on the card', () => {
  const namesOf = (text: string) =>
    readArticle(text).reading.card.places.map(({ name, kind }) => `${name} ${kind}`);

  test('a town, its port and its region of the same name are one line, the town', () => {
    const text =
      'Raids in Spain\n\nSpanish police searched houses in the region of Murcia. In the city of Murcia three men were held.';
    expect(namesOf(text)).toEqual(['Spain country', 'Murcia city']);
  });

  test('a wide region keeps a line beside the town of its name', () => {
    const text =
      'Raids\n\nAmerican police searched houses in the state of New York. In the city of New York three men were held.';
    expect(namesOf(text)).toHaveLength(2);
  });
});
