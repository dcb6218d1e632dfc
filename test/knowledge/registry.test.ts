import { describe, expect, test } from 'vitest';
import { KNOWLEDGE_FILES } from '../../src/knowledge/open.ts';
import { openRegistry } from '../../src/knowledge/registry/registry.ts';
import { compiledFile } from '../engine/knowledge.ts';

const registry = openRegistry(compiledFile(KNOWLEDGE_FILES.registry));

describe('the compiled registry', () => {
  test('finds a body by any of its spellings, folded', () => {
    for (const key of ['europol', 'european police office', 'european cybercrime centre'])
      expect(registry.lookup(key).map(({ id }) => id)).toEqual(['europol']);
    expect(registry.lookup('no such body')).toEqual([]);
  });

  test('tells whether a longer name begins with some words', () => {
    expect(registry.extends('european police')).toBe(true);
    expect(registry.extends('xyzzy')).toBe(false);
  });

  test('says what a spelling needs: its country, its full name, its form', () => {
    const police = registry.lookup('federal police');
    expect(police.length).toBeGreaterThan(1);
    expect(police.every(({ needsCountry }) => needsCountry)).toBe(true);
    expect(registry.lookup('ice').map(({ form }) => form)).toEqual(['ICE']);
  });

  test('gives the record that an unnamed authority stands for, or makes one for the country', () => {
    expect(registry.body('nl-police')?.id).toBe('nl-politie');
    expect(registry.body('be-police')).toMatchObject({
      name: 'Belgian police',
      cc: 'BE',
      eu: false,
    });
    // A regional office is none of the supreme one, whose record stands for itself alone.
    expect(registry.body('cz-prosecutor')?.name).toBe('Czech prosecutors');
    expect(registry.body('zz-police')).toBeUndefined();
    expect(registry.body('be-nonsense')).toBeUndefined();
  });

  test('says what Europol and Eurojust may and may not do in so few words that a hover card has room for both', () => {
    const HOVER_CARD = 60;
    /** 'In this article: supports (“with the support of”)', the labels of both, and the link. */
    const BESIDES = 12;
    for (const id of ['europol', 'eurojust']) {
      const { name, what, may, mayNot } = registry.body(id) ?? {};
      const said = [name, what, may?.text, may?.article, mayNot?.text, mayNot?.article].join(' ');
      expect(said.split(/\s+/).length + BESIDES, id).toBeLessThan(HOVER_CARD);
    }
  });

  test('calls no record of many forces a national one', () => {
    for (const id of ['gb-police', 'us-police', 'de-polizei', 'au-police'])
      expect(registry.body(id)?.what, id).toMatch(/^(local|regional) police, /);
  });

  test('gives crime areas, and the vocabulary of one language by first words', () => {
    const id = 'trafficking-in-human-beings';
    const area = registry.crimeAreas().find((one) => one.id === id);
    expect(area?.pages.map(({ body }) => body)).toContain('Eurojust');
    for (const rest of [['trafficking'], ['-', 'trafficking']])
      expect(registry.crimeTerms('en', 'human')).toContainEqual({ area: id, isWeak: false, rest });
    expect(registry.crimeTerms('en', 'eurojust')).toEqual([]);
    expect(registry.crimeTerms('en', 'constructor')).toEqual([]);
    expect(registry.crimeTerms('xx', 'human')).toEqual([]);
  });

  test('gives an official number that has no page by its number', () => {
    const help = registry.help(['child-sexual-exploitation'], ['BE']);
    expect(help).toContainEqual(
      expect.objectContaining({ url: 'tel:116111', phone: '116 111', body: '' }),
    );
  });

  test('gives help by crime area, the article’s country first, other countries’ never', () => {
    const help = registry.help(['online-fraud'], ['BE', 'NL']);
    expect(help[0]?.body).toBe('safeonweb.be');
    expect(help.some(({ body }) => body === 'ic3.gov')).toBe(false);
  });

  test('gives the help of the European Union where a member plays a part, or no country is known', () => {
    const bodies = (countries: string[]) =>
      registry.help(['vat-fraud'], countries).map(({ body }) => body);
    expect(bodies(['GB', 'IE'])).toContain('eppo.europa.eu');
    expect(bodies([])).toContain('eppo.europa.eu');
    expect(bodies(['GB'])).not.toContain('eppo.europa.eu');
  });

  test('refuses a file that is no registry, in a sentence', () => {
    expect(() => openRegistry(new ArrayBuffer(64))).toThrow(/npm run knowledge/);
    expect(() => openRegistry(new ArrayBuffer(0))).toThrow(/npm run knowledge/);
  });
});
