import { expect, it } from 'vitest';
import { whenOf } from '../../src/ui/card/when.ts';
import { wordsOf } from './words-of.ts';

it.each([
  [{ iso: '2022-11-08' }, 'Tue, Nov 8, 2022'],
  [{ iso: '2022-11-08', to: '2022-11-19' }, 'Tue, Nov 8, 2022 – Sat, Nov 19, 2022'],
  [{ iso: '2019', to: '2021' }, '2019 – 2021'],
])('a day or a span of days: %j', (date, told) => {
  expect(whenOf(date, wordsOf('en'))).toBe(told);
});
