import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWashes } from '../../src/page/marks/washes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** When words that are just shown are washed (1) and bare again (0), in milliseconds. */
function flashed(isStill: boolean): [ms: number, washed: number][] {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: isStill && query === '(prefers-reduced-motion: reduce)',
  }));
  const began = Date.now();
  const seen: [number, number][] = [];
  const paint = (layers: ReadonlyMap<string, readonly unknown[]>) =>
    void seen.push([Date.now() - began, layers.get('now')?.length ?? -1]);
  createWashes({ paint }, new AbortController().signal).flash([{} as StaticRange]);
  vi.runAllTimers();
  return seen;
}

it('words that are shown are washed twice for a moment', () => {
  expect(flashed(false)).toEqual([
    [0, 1],
    [300, 0],
    [600, 1],
    [900, 0],
  ]);
});

it('where the reader wants no motion they are washed once, and longer', () => {
  expect(flashed(true)).toEqual([
    [0, 1],
    [2000, 0],
  ]);
});
