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
  ])('%s', (sentence, name, expected) => {
    const { roles, trace } = rolesOf(sentence, name);
    expect(roles, trace).toEqual(expected);
  });
});
