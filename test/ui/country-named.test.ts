import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countryNamed } from '../../src/ui/words/country-named.ts';
import { wordsOf } from './words-of.ts';

const NAMES = readFileSync('data/gazetteer/countries.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([cc = '', , , name = '']) => [cc, name] as const);

it('each country of the gazetteer is named in the reader’s language by its English name', () => {
  const german = wordsOf('de');
  for (const [cc, name] of NAMES) expect(countryNamed(name, german), name).toBe(german.country(cc));
  expect(countryNamed('Albania', german)).toBe('Albanien');
});

it('what no country is called stays as it is', () => {
  expect(countryNamed('Atlantis', wordsOf('de'))).toBe('Atlantis');
});

it('Hong Kong and Macau go by the names that readers know', () => {
  expect(['HK', 'MO', 'CN'].map(wordsOf('en').country)).toEqual(['Hong Kong', 'Macao', 'China']);
});
