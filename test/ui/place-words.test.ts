import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { landsOf, placeName } from '../../src/ui/card/place-words.ts';
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

describe('where a place lies', () => {
  const hamburg = { name: 'Hamburg', cc: 'DE', region: 'Hamburg', kind: 'city' as const };

  it('is not in itself, unless its region tells which of its name was taken', () => {
    expect(landsOf({ ...hamburg, sure: true }, wordsOf('en'))).toBe('Germany');
    expect(landsOf({ ...hamburg, sure: false }, wordsOf('en'))).toBe('Hamburg, Germany');
    expect(landsOf({ cc: 'DE', region: 'Hamburg' }, wordsOf('en'))).toBe('Hamburg, Germany');
  });

  it('is nowhere for a country and for what belongs to none', () => {
    expect(landsOf({ name: 'Germany', cc: 'DE', kind: 'country' }, wordsOf('en'))).toBe('');
    expect(landsOf({ name: 'North Sea', cc: 'XX', kind: 'feature' }, wordsOf('en'))).toBe('');
  });
});
