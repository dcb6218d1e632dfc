import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULTS,
  heal,
  OPTIONS_VERSION,
  toStore,
  written,
} from '../../src/extension/options/options.ts';

describe('stored options', () => {
  it('are the defaults when nothing or nonsense was stored', () => {
    for (const nothing of [undefined, null, 'x', 3, [], {}])
      expect(heal(nothing)).toEqual(DEFAULTS);
  });

  it('keep every good field beside a broken one', () => {
    const healed = heal({
      style: 'tint',
      cards: 'sometimes',
      places: 'yes',
      offSites: ['a.example'],
    });
    expect(healed).toEqual({ ...DEFAULTS, style: 'tint', offSites: ['a.example'] });
  });

  it('drop fields that no version knows', () => {
    expect(heal({ quotes: ['kept by mistake'] })).not.toHaveProperty('quotes');
  });

  it('keep sound corrections and drop broken ones', () => {
    const sound = { type: 'place', reading: 'Luxembourg|LU', surface: 'ab12' } as const;
    expect(heal({ corrections: [sound, { type: 'person' }, null] }).corrections).toEqual([sound]);
  });

  it('refuse a search address without a place for the words or over plain http', () => {
    expect(heal({ search: 'https://search.example/' }).search).toBe(DEFAULTS.search);
    expect(heal({ search: 'http://search.example/?q={query}' }).search).toBe(DEFAULTS.search);
    const own = 'https://search.example/?q={query}';
    expect(heal({ search: own }).search).toBe(own);
  });

  it('survive storing and reading, whatever was there before', () => {
    fc.assert(
      fc.property(fc.object(), (anything) => {
        const healed = heal(anything);
        expect(heal(JSON.parse(JSON.stringify(toStore(healed))))).toEqual(healed);
      }),
    );
    expect(toStore(DEFAULTS).version).toBe(OPTIONS_VERSION);
  });

  it('that a newer version has stored keep what this one does not know', () => {
    const newer = { version: OPTIONS_VERSION + 1, style: 'tint', novel: 'kept' };
    expect(written(newer, { places: false })).toEqual({ ...newer, places: false });
  });

  it('of this version, of an older one or of none that can be told are healed where a part is written', () => {
    for (const version of [OPTIONS_VERSION, 0, -1, '2', undefined]) {
      const now = written(
        { version, style: 'tint', novel: 'dropped' },
        { offSites: ['a.example'] },
      );
      expect(now).toEqual(toStore({ ...DEFAULTS, style: 'tint', offSites: ['a.example'] }));
    }
  });

  it('never hand out the defaults themselves, which a caller might change', () => {
    heal({}).offSites.push('b.example');
    expect(DEFAULTS.offSites).toEqual([]);
  });
});
