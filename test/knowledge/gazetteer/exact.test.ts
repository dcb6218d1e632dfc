import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { GazetteerPlace } from '../../../src/engine/places/gazetteer.ts';
import { keyOf } from '../../../src/engine/text/keys.ts';
import { tokenise } from '../../../src/engine/text/tokens/tokens.ts';
import { peopleOf, populationClass } from '../../../src/knowledge/gazetteer/format.ts';
import { openGazetteer } from '../../../src/knowledge/gazetteer/gazetteer.ts';
import { KNOWLEDGE_FILES } from '../../../src/knowledge/open.ts';
import { compiledFile } from '../../engine/knowledge.ts';
import { listOf, rowsOf } from './tsv.ts';

const file = compiledFile(KNOWLEDGE_FILES.gazetteer);
const gazetteer = openGazetteer(file);

const folded = new Map<string, string>();

/** Folds as the engine folds texts; each name once. */
function fold(name: string): string {
  let key = folded.get(name);
  if (key === undefined) {
    const tokens = tokenise(name);
    key = keyOf(tokens, 0, tokens.count);
    folded.set(name, key);
  }
  return key;
}

const labels = new Map<string, { lang: string; name: string }[]>();
for (const { geonameid = '', lang = '', name = '' } of rowsOf('exonyms.tsv'))
  labels.set(geonameid, [...(labels.get(geonameid) ?? []), { lang, name }]);

/** Greek and Cyrillic are the letters of no language that has an engine. */
const OTHER_LETTERS = /\p{Script=Greek}|\p{Script=Cyrillic}/u;

/** What a row of places.tsv must come back as. */
function expected(row: Record<string, string>) {
  const english = labels.get(row.geonameid ?? '')?.find(({ lang }) => lang === 'en')?.name;
  return {
    name: (english ?? row.name ?? '').normalize('NFC'),
    cc: row.country,
    admin1: row.admin1 === '' ? undefined : row.admin1,
    lat: Math.round(Number(row.lat) * 100) / 100,
    lon: Math.round(Number(row.lon) * 100) / 100,
    population: peopleOf(populationClass(Number(row.population))),
  };
}

const matches = (place: GazetteerPlace, want: ReturnType<typeof expected>) =>
  place.kind === 'city' &&
  place.name === want.name &&
  place.cc === want.cc &&
  place.admin1 === want.admin1 &&
  place.lat === want.lat &&
  place.lon === want.lon &&
  place.population === want.population;

describe('the compiled gazetteer', () => {
  test('gives back every place of the sources under each of its names', () => {
    const lost: string[] = [];
    for (const row of rowsOf('places.tsv')) {
      const want = expected(row);
      const names = [row.name, row.asciiname, ...listOf(row.altnames)];
      for (const { name } of labels.get(row.geonameid ?? '') ?? []) names.push(name);
      for (const name of names) {
        const key = fold(name ?? '');
        if (key === '' || OTHER_LETTERS.test(name ?? '')) continue;
        const found = gazetteer.lookup(key).some((id) => matches(gazetteer.place(id), want));
        if (!found) lost.push(`${name} (${row.geonameid})`);
      }
    }
    expect(lost).toEqual([]);
  });

  test('leaves out names in letters that no engine reads', () => {
    const greek = rowsOf('exonyms.tsv').filter(
      ({ lang, name = '' }) => lang === 'el' && OTHER_LETTERS.test(name),
    );
    expect(greek.length).toBeGreaterThan(1000);
    for (const { name = '' } of greek) expect(gazetteer.lookup(fold(name)), name).toEqual([]);
  });

  test('files nothing under a name that the sources do not give it', () => {
    const files = ['places.tsv', 'countries.tsv', 'admin1.tsv', 'admin2.tsv', 'regions.tsv'];
    const counts = new Map<string, number>();
    for (const file of files)
      for (const row of rowsOf(file)) {
        const keys = new Set(namesOf(row, file).map(fold));
        for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    const extra = [...counts].filter(([key, count]) => gazetteer.lookup(key).length > count);
    expect(extra.slice(0, 10)).toEqual([]);
    for (const key of counts.keys())
      if (!counts.has(`${key}q`)) expect(gazetteer.lookup(`${key}q`), `${key}q`).toEqual([]);
  });

  test('knows every country, its neighbours, its coast and its names', () => {
    for (const row of rowsOf('countries.tsv')) {
      const id = gazetteer.country(row.iso2 ?? '');
      expect(id, row.iso2).toBeDefined();
      if (id === undefined) continue;
      const place = gazetteer.place(id);
      expect(place).toMatchObject({ name: row.name_en, cc: row.iso2, kind: 'country' });
      expect(gazetteer.lookup(fold(row.name_de ?? ''))).toContain(id);
      expect(gazetteer.label(id, 'de') ?? place.name).toBe(row.name_de);
      expect(gazetteer.neighbours(row.iso2 ?? '')).toEqual(
        (row.neighbours ?? '').split(' ').filter((cc) => gazetteer.country(cc) !== undefined),
      );
      expect(gazetteer.hasCoast(row.iso2 ?? ''), row.iso2).toBe(row.coast === '1');
    }
    expect(['AF', 'CH'].map((cc) => gazetteer.hasCoast(cc))).toEqual([false, false]);
    expect(['AZ', 'BE'].map((cc) => gazetteer.hasCoast(cc))).toEqual([true, true]);
  });

  test('gives the labels of the interface languages', () => {
    const wrong: string[] = [];
    const languages = new Set(['fr', 'nl', 'de', 'es', 'it']);
    for (const row of rowsOf('places.tsv')) {
      const want = expected(row);
      const id = gazetteer
        .lookup(fold(want.name))
        .find((one) => matches(gazetteer.place(one), want));
      const given = new Map<string, string>();
      for (const { lang, name } of labels.get(row.geonameid ?? '') ?? [])
        if (languages.has(lang) && !given.has(lang)) given.set(lang, name);
      for (const [lang, name] of given)
        if (id === undefined || (gazetteer.label(id, lang) ?? want.name) !== name)
          wrong.push(`${want.name} ${lang}: ${name}`);
    }
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('knows every demonym of every language', () => {
    for (const { target = '', lang = '', form = '' } of rowsOf('demonyms.tsv')) {
      const cc = target.startsWith('A:')
        ? target.slice(2, 4)
        : target.startsWith('R:')
          ? 'XX'
          : target;
      const found = gazetteer.demonym(fold(form), lang).map((one) => one.cc);
      expect(found, `${form} (${lang})`).toContain(cc);
    }
    expect(gazetteer.demonym('belgian', 'fr')).toEqual([]);
  });

  test('says which words begin longer names', () => {
    expect(gazetteer.extends('new york')).toBe(true);
    expect(gazetteer.extends('neufchateau')).toBe(false);
    expect(gazetteer.extends('no such')).toBe(false);
    expect(gazetteer.demonymExtends('south', 'en')).toBe(true);
  });

  test('stays within its weight', () => {
    expect(deflateRawSync(file, { level: 9 }).length).toBeLessThanOrEqual(1_650_000);
  });

  test('refuses a file that is none of its kind', () => {
    expect(() => openGazetteer(new ArrayBuffer(8))).toThrow('npm run knowledge');
    expect(() => gazetteer.place(-1)).toThrow('No place');
  });
});

/** All names that a row may be filed under, whatever its table. */
function namesOf(row: Record<string, string>, file: string): string[] {
  const names = [row.name, row.asciiname, row.name_en, row.geonames_en, ...listOf(row.altnames)];
  for (const [column, cell] of Object.entries(row))
    if (column.startsWith('name_')) names.push(cell);
  for (const { name } of labels.get(row.geonameid ?? '') ?? []) names.push(name);
  // 'St. Helens' for 'Saint Helens'.
  if (file === 'places.tsv') names.push(row.name?.replace(/^Saint /, 'St. '));
  if (file.startsWith('admin')) for (const name of [...names]) names.push(...shortened(name ?? ''));
  return names.filter((name): name is string => name !== undefined && name !== '');
}

/** 'Provincia di Savona' may be filed as 'Savona', 'Kunduz Province' as 'Kunduz', 'Saint Joseph County' as 'St. Joseph County'. */
function shortened(name: string): string[] {
  const words = name.split(/ |(?<=['’])/);
  const parts = words.flatMap((_, i) => [
    words.slice(i).join(' '),
    words.slice(0, i + 1).join(' '),
  ]);
  return [...parts, ...parts.map((part) => part.replace(/^Saint /, 'St. '))];
}
