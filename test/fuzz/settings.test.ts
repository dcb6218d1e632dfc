import fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  DEFAULTS,
  heal,
  isSearchAddress,
  type Options,
  toStore,
} from '../../src/extension/options/options.ts';
import { holds } from './holds.ts';

const correction = fc.record({
  type: fc.constantFrom('agency' as const, 'place' as const, 'figure' as const, 'date' as const),
  reading: fc.string({ minLength: 1 }),
  surface: fc.string({ minLength: 1 }),
});
const names = fc.array(fc.string({ minLength: 1 }), { maxLength: 4 });

const sound: fc.Arbitrary<Options> = fc.record({
  agencies: fc.boolean(),
  places: fc.boolean(),
  figures: fc.boolean(),
  dates: fc.boolean(),
  style: fc.constantFrom('underline' as const, 'tint' as const, 'off' as const),
  cards: fc.constantFrom('hover' as const, 'click' as const, 'off' as const),
  quiet: fc.boolean(),
  badge: fc.boolean(),
  search: fc.webUrl({ validSchemes: ['https'] }).map((url) => `${url}?q={query}`),
  off: fc.boolean(),
  offSites: names,
  offPages: names,
  corrections: fc.array(correction, { maxLength: 4 }),
});

const KEYS = Object.keys(DEFAULTS) as (keyof Options)[];
const version = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(1e308, -1, 0.5, 2, 99));

/** Settings of which some fields hold something else, from any version, with fields that no version knows. */
const broken = fc
  .tuple(
    sound,
    fc.subarray(KEYS),
    fc.anything(),
    fc.dictionary(fc.string(), fc.anything()),
    version,
  )
  .map(([options, keys, junk, more, from]) => {
    const stored: Record<string, unknown> = { ...more, ...options, version: from };
    for (const key of keys) stored[key] = junk;
    return { options, keys, stored };
  });

function typesOf(options: Options) {
  return KEYS.map((key) => {
    const value = options[key];
    return Array.isArray(value) ? 'list' : typeof value;
  });
}

describe('stored settings', () => {
  holds('that are sound come back as they were', 20, sound, (options) => {
    expect(heal(JSON.parse(JSON.stringify(toStore(options))))).toEqual(options);
  });

  holds('keep each sound field beside broken ones, of any version', 20, broken, (given) => {
    const healed = heal(given.stored);
    expect(Object.keys(healed).sort()).toEqual([...KEYS].sort());
    expect(typesOf(healed)).toEqual(typesOf(DEFAULTS));
    for (const key of KEYS.filter((one) => !given.keys.includes(one)))
      expect(healed[key]).toEqual(given.options[key]);
    expect(isSearchAddress(healed.search)).toBe(true);
    expect(heal(healed)).toEqual(healed);
  });

  holds(
    'of any kind are healed, leave what was stored alone and share nothing',
    20,
    fc.anything(),
    (stored) => {
      const healed = heal(stored);
      expect(typesOf(healed)).toEqual(typesOf(DEFAULTS));
      healed.offSites.push('a.example');
      healed.corrections.length = 0;
      expect(DEFAULTS.offSites).toEqual([]);
    },
  );
});
