import { expect, it } from 'vitest';
import { listOf } from '../../src/engine/list-of.ts';

it('makes a list of another in its order, each item told its place', () => {
  const named = new Map([
    ['a', 1],
    ['b', 2],
  ]);
  expect(listOf(named.keys(), (key, at) => `${key}${at}`)).toEqual(['a0', 'b1']);
  expect(listOf([], String)).toEqual([]);
});
