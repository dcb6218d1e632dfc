import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeName } from '../../src/ui/card/place-words.ts';
import { wordsOf } from './words-of.ts';

const NAMES = readFileSync('data/gazetteer/regions.tsv', 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[1] ?? '');

const toldIn = (locale: string, name: string): string =>
  placeName({ kind: 'area', cc: 'XX', name }, wordsOf(locale));

describe('a part of the world', () => {
  const named = NAMES.filter((name) => toldIn('de', name) !== name);

  it('is named in the reader’s language where the interface has a word for the gazetteer’s name', () => {
    expect(named.map((name) => `${name}: ${toldIn('de', name)}`)).toEqual([
      'Europe: Europa',
      'Western Europe: Westeuropa',
      'Eastern Europe: Osteuropa',
      'European Union: Europäische Union',
      'Central Asia: Zentralasien',
      'West Africa: Westafrika',
      'Africa: Afrika',
      'Asia: Asien',
      'South-East Asia: Südostasien',
      'North America: Nordamerika',
      'South America: Südamerika',
      'Latin America: Lateinamerika',
    ]);
  });

  it('stays by its English name for a reader of English', () => {
    expect(NAMES.map((name) => toldIn('en', name))).toEqual(NAMES);
  });
});
