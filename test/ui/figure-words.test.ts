import { describe, expect, it } from 'vitest';
import type { FigureFact } from '../../src/engine/types.ts';
import { amountOf, ofWhat } from '../../src/ui/card/figure-words.ts';
import { wordsOf } from './words-of.ts';

const sentence = (value: number, max?: number): FigureFact => ({
  kind: 'sentence',
  q: max === undefined ? 'exact' : 'range',
  unit: 'month',
  value,
  ...(max !== undefined && { max }),
});

describe('a prison term', () => {
  it.each([
    [18, '18 months'],
    [24, '24 months'],
    [30, '2 years, 6 months'],
    [160, '13 years, 4 months'],
    [240, '20 years'],
  ])('of %d months is told as %s', (months, told) => {
    expect(amountOf(sentence(months), wordsOf('en'))).toBe(told);
  });

  it('stays in months where it is a range', () => {
    expect(amountOf(sentence(18, 30), wordsOf('en'))).toMatch(/18\s*–\s*30 months/);
  });
});

describe('what is counted', () => {
  it('is said once, where the text’s own word is the kind’s', () => {
    const drugs = { kind: 'drugs', q: 'exact', unit: 'kg', value: 6100 } as const;
    expect(ofWhat({ ...drugs, of: 'cocaine' }, wordsOf('en'))).toEqual({ thing: 'cocaine' });
    expect(ofWhat({ ...drugs, of: 'drugs' }, wordsOf('en'))).toEqual({});
  });
});
