import { afterEach, expect, it, vi } from 'vitest';
import { partOf } from '../../../src/page/hover/position.ts';

const line = (top: number, left = 0) =>
  ({ top, bottom: top + 20, left, right: left + 90, height: 20 }) as DOMRect;

afterEach(() => {
  vi.unstubAllGlobals();
});

it('the card of words that an advert cuts stands at the part under the pointer, or at the first in sight', () => {
  vi.stubGlobal('innerHeight', 800);
  const [a, b, c] = [line(100), line(124), line(700)];
  const part = (y?: number, lines = [a, b, c]) =>
    partOf(lines, y === undefined ? undefined : { x: 5, y });
  expect(part(130)).toEqual([a, b]);
  expect(part(710)).toEqual([c]);
  expect(part()).toEqual([a, b]);
  // The page has been scrolled since: the pointer is on none of them.
  expect(part(400)).toEqual([a, b]);
  const far = line(-400);
  expect(part(undefined, [far, c])).toEqual([c]);
  expect(part(undefined, [far, line(900)])).toHaveLength(2);
  // Upright lines, and the next of two columns, stand beside each other.
  expect(part(110, [line(100), line(100, 30)])).toHaveLength(2);
  expect(part(710, [line(700), line(60, 200)])).toHaveLength(2);
});
