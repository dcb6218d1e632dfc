import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const first = (text: string): string | undefined => readArticle(text).reading.countries[0];

describe('the country in which a case is at home', () => {
  const body =
    'A man who helped the killers flee was brought to a prison near Paris on Monday, and is to be tried in Lyon for murder.';

  it.each([
    `Belgium hands killers' helper over to France\n\n${body}`,
    `Belgium extradites killers' helper to France\n\n${body}`,
    `Belgium surrenders killers' helper\n\n${body}`,
    `Belgium recovers killers' loot from France\n\n${body}`,
  ])('is that whose state acts in the headline: %s', (text) => {
    expect(first(text)).toBe('BE');
  });

  it.each([
    `Belgium helper of killers brought to France\n\n${body}`,
    `Helper of killers whom Belgium arrests is in France\n\n${body}`,
    `Killers' helper brought to France\n\nBelgium arrests few. ${body}`,
  ])('is not that of any country that is named: %s', (text) => {
    expect(first(text)).toBe('FR');
  });
});
