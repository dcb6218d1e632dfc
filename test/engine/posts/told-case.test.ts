import { describe, expect, it } from 'vitest';
import { BOUND, FOREIGN, STRANGE, ToldCase, whyOf } from '../../../src/engine/posts/told-case.ts';
import { part, TOWN } from './part.ts';

const { ghent, liege, leeds, trieste, muggia } = TOWN;
const strength = (told: Parameters<typeof part>[0], of: Parameters<typeof part>[0]) =>
  new ToldCase([part(told)]).bond(part(of)).strength;

const RAID = {
  towns: [ghent],
  countries: 'BE',
  areas: { cocaine: true },
  signs: { 'name aurelia': 2, 'arrested 9': 2 },
  headings: 'linoleum',
  words: 'warehouse flooring',
};

describe('a part is bound to a case', () => {
  it('by its town', () => {
    expect(strength(RAID, { towns: [ghent], countries: 'BE' })).toBeGreaterThanOrEqual(BOUND);
  });

  it('by a town that a body of the case is named after', () => {
    const told = { signs: { 'name leeds': 2 } };
    expect(strength(told, { towns: [leeds], countries: 'GB' })).toBeGreaterThanOrEqual(BOUND);
  });

  it('by a town beside it, with the crime', () => {
    const told = { towns: [trieste], countries: 'IT', areas: { murder: false } };
    expect(strength(told, { towns: [muggia], countries: 'IT', areas: { murder: false } })).toBe(
      BOUND,
    );
  });

  it('by names and numbers, but by no more of them than say something', () => {
    expect(strength(RAID, { signs: { 'name aurelia': 2, 'arrested 9': 2 } })).toBe(4);
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`name n${i}`, 2]));
    expect(strength({ signs: many }, { signs: many })).toBe(5);
  });

  it('by what it speaks of as known, with the crime', () => {
    const post = { words: 'warehouse', known: 'warehouse', areas: { cocaine: true } };
    expect(strength(RAID, post)).toBe(BOUND);
  });

  it('by speaking of what was told before, with the crime', () => {
    expect(strength(RAID, { refersBack: true, areas: { cocaine: true } })).toBe(BOUND);
  });

  it('by words of headings, two at most, whichever of both has the heading', () => {
    expect(strength(RAID, { words: 'linoleum' })).toBe(1);
    expect(strength(RAID, { headings: 'warehouse' })).toBe(1);
    const told = { headings: 'roses rowing robins' };
    expect(strength(told, { headings: 'roses rowing robins' })).toBe(3);
  });

  it('by two words below the headings', () => {
    expect(strength(RAID, { words: 'warehouse' })).toBe(0);
    expect(strength(RAID, { words: 'warehouse flooring' })).toBe(1);
  });

  it('by several countries that both have', () => {
    expect(strength({ countries: 'BE NL' }, { countries: 'BE NL' })).toBe(1);
    expect(strength({ countries: 'BE NL' }, { countries: 'BE', isCrime: false })).toBe(0);
  });
});

describe('a part is of another matter', () => {
  it('by another town and nothing in common', () => {
    expect(strength(RAID, { towns: [leeds], countries: 'GB' })).toBeLessThanOrEqual(FOREIGN);
    expect(strength(RAID, { towns: [liege], countries: 'BE' })).toBeLessThanOrEqual(FOREIGN);
  });

  it('by another town though the crime is of the same kind', () => {
    const post = { towns: [leeds], countries: 'GB', areas: { cocaine: true } };
    expect(strength(RAID, post)).toBeLessThanOrEqual(FOREIGN);
  });

  it('by another country and nothing in common', () => {
    expect(strength(RAID, { countries: 'GB' })).toBeLessThanOrEqual(FOREIGN);
  });

  it('by another crime that a plain word names, in a town of one of the countries', () => {
    const told = { ...RAID, countries: 'BE NL' };
    const post = { towns: [liege], countries: 'BE', areas: { murder: true } };
    expect(strength(told, post)).toBeLessThanOrEqual(FOREIGN);
  });

  it('by telling of no crime but of another matter', () => {
    const post = { isCrime: false, touchesCrime: false, isOther: true };
    expect(strength(RAID, post)).toBeLessThanOrEqual(FOREIGN);
  });

  it('by saying so', () => {
    expect(strength(RAID, { isApart: true })).toBeLessThanOrEqual(FOREIGN);
  });
});

describe('a part is not of another matter', () => {
  it('by another town of the countries of a case, where the crime is the same', () => {
    const post = { towns: [liege], countries: 'BE', areas: { cocaine: true } };
    expect(strength({ ...RAID, countries: 'BE NL' }, post)).toBe(-1);
    expect(strength(RAID, post)).toBeLessThan(-1);
  });

  it('by a town abroad, where it names the country of the case beside', () => {
    expect(strength(RAID, { towns: [leeds], countries: 'GB BE' })).toBeGreaterThan(FOREIGN);
  });

  it('by another town, where it has a name in common', () => {
    const post = { towns: [leeds], countries: 'GB', signs: { 'name aurelia': 2 } };
    expect(strength(RAID, post)).toBeGreaterThan(0);
  });

  it('by another town, where it speaks of what was told before', () => {
    const post = { towns: [leeds], countries: 'GB', refersBack: true };
    expect(strength(RAID, post)).toBeGreaterThan(FOREIGN);
  });

  it('by a side of the crime that no plain word names', () => {
    expect(strength(RAID, { areas: { theft: false } })).toBe(STRANGE);
    expect(strength(RAID, { areas: { theft: true } })).toBe(FOREIGN);
    const linked = { signs: { 'name aurelia': 2 } };
    expect(strength(RAID, { ...linked, areas: { theft: false } })).toBe(1);
    expect(strength(RAID, { ...linked, areas: { theft: true } })).toBe(0);
  });

  it('by a crime of which it does not say where, or of what kind', () => {
    expect(strength(RAID, {})).toBe(0);
    expect(strength(RAID, { signs: { 'name belisama': 2 } })).toBe(STRANGE);
    expect(strength(RAID, { countries: 'BE' })).toBe(STRANGE);
    expect(strength(RAID, { countries: 'BE', refersBack: true })).toBe(2);
  });

  it('by people of another country', () => {
    expect(strength(RAID, { people: 'GB' })).toBe(0);
    expect(strength(RAID, { countries: 'GB' })).toBeLessThanOrEqual(FOREIGN);
  });

  it('by telling nothing', () => {
    expect(strength(RAID, { isCrime: false, touchesCrime: false })).toBe(-1);
  });
});

describe('a bond', () => {
  it('says what it rests on, and what speaks against it', () => {
    const told = new ToldCase([part(RAID)]);
    const { reasons, isLinked } = told.bond(
      part({
        towns: [leeds],
        countries: 'GB',
        signs: { 'name aurelia': 2 },
        areas: { murder: true },
      }),
    );
    expect(whyOf(reasons)).toBe('- town Leeds; name aurelia; - crime murder');
    expect(isLinked).toBe(true);
    expect(told.bond(part({ towns: [ghent] })).isLinked).toBe(false);
  });
});
