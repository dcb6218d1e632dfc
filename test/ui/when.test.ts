import { expect, it } from 'vitest';
import { datedFacts, whenOf } from '../../src/ui/card/when.ts';
import { wordsOf } from './words-of.ts';

it.each([
  [{ iso: '2022-11-08' }, 'Tue, Nov 8, 2022'],
  [{ iso: '2022-11-08', to: '2022-11-19' }, 'Tue, Nov 8, 2022 – Sat, Nov 19, 2022'],
  [{ iso: '2019', to: '2021' }, '2019 – 2021'],
])('a day or a span of days: %j', (date, told) => {
  expect(whenOf(date, wordsOf('en'))).toBe(told);
});

it('what a day brought, without the parts of a whole that it brought too', () => {
  const arrested = (id: string, value: number, partOf?: string) =>
    ({ id, kind: 'arrested', q: 'exact', value, unit: 'person', partOf }) as const;
  const figures = [arrested('f1', 7), arrested('f2', 5, 'f1'), arrested('f3', 3, 'f9')];
  const told = (facts: string[]) => datedFacts({ facts }, figures, wordsOf('en'));
  expect(told(['f1', 'f2', 'f3'])).toEqual(['7 people arrested', '3 people arrested']);
  expect(told(['f2'])).toEqual(['5 people arrested']);
});
