import { describe, expect, it } from 'vitest';
import { endBetween, type LineBox } from '../../../src/page/hover/whole-lines.ts';

/** Lines of 15 pixels, 18 apart, the first 10 below the edge. */
const lines = (n: number): LineBox[] =>
  Array.from({ length: n }, (_, i) => [10 + i * 18, 25 + i * 18]);

describe('a card that is higher than its room', () => {
  it('ends above the line that would be cut', () => {
    expect(endBetween(lines(10), 70)).toBe(64);
  });

  it('takes all its room where that ends between two lines', () => {
    expect(endBetween(lines(10), 62)).toBe(62);
  });

  it('ends above both columns where they stand askew', () => {
    const beside: LineBox[] = lines(10).map(([top, bottom]) => [top - 8, bottom - 8]);
    const end = endBetween([...lines(10), ...beside], 70);
    for (const [top, bottom] of [...lines(10), ...beside])
      expect(top < end && bottom > end).toBe(false);
  });
});
