import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { numbers } from '../../src/engine/languages/en/numbers.ts';
import { readNumber } from '../../src/engine/text/numbers/numbers.ts';
import { tokenise } from '../../src/engine/text/tokens/tokens.ts';
import { holds } from './holds.ts';
import { spelt } from './spelt.ts';
import { anyText } from './texts.ts';

const read = (text: string) => {
  const tokens = tokenise(text);
  return { hit: readNumber(tokens, 0, numbers), count: tokens.count };
};

const counts = fc.oneof(
  fc.integer({ min: 1, max: 999 }),
  fc.integer({ min: 1, max: 999_999 }),
  fc.integer({ min: 1, max: 999_999_999 }),
);

describe('numbers', () => {
  holds(
    'in words are read back to their value, with and without "and"',
    20,
    fc.tuple(counts, fc.boolean(), fc.constantFrom('-', ' ')),
    ([value, isBritish, hyphen]) => {
      const { hit, count } = read(spelt(value, isBritish ? ' and ' : ' ', hyphen));
      expect(hit).toMatchObject({ value, to: count });
    },
  );

  holds(
    'before "million" and its like are read as what they stand for',
    15,
    fc.tuple(
      fc.integer({ min: 1, max: 9_999 }),
      fc.constantFrom<[string, number]>(
        [' million', 1e6],
        ['m', 1e6],
        [' billion', 1e9],
        ['bn', 1e9],
      ),
    ),
    ([tenths, [word, factor]]) => {
      const { hit, count } = read(`${tenths / 10}${word}`);
      expect(hit?.value).toBeCloseTo((tenths * factor) / 10, 0);
      expect(hit?.to).toBe(count);
    },
  );

  holds('end where they end, whatever comes before and after', 20, anyText, (text) => {
    const tokens = tokenise(text);
    for (let i = 0; i < tokens.count; i += 1) {
      const hit = readNumber(tokens, i, numbers);
      if (!hit) continue;
      expect(hit.to).toBeGreaterThan(i);
      expect(hit.to).toBeLessThanOrEqual(tokens.count);
      if (hit.value !== undefined) expect(Number.isFinite(hit.value) && hit.value >= 0).toBe(true);
    }
  });
});
