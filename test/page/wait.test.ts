import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWait } from '../../src/page/reading/wait.ts';

describe('the wait for a page that changes', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Changes every 100 ms for so long; after how many milliseconds it was looked at. */
  function changing(ms: number, cost = 0) {
    const began = performance.now();
    const looks: number[] = [];
    const wait = createWait(() => looks.push(performance.now() - began));
    wait.spent(cost);
    for (let at = 0; at < ms; at += 100) {
      wait.changed();
      vi.advanceTimersByTime(100);
    }
    vi.runAllTimers();
    return looks;
  }

  it('ends with its quiet, once for many changes', () => {
    expect(changing(1_000)).toEqual([1_300]);
  });

  it('ends though there is never quiet', () => {
    const looks = changing(10_000);
    expect(looks[0]).toBeGreaterThanOrEqual(2_000);
    expect(looks[0]).toBeLessThan(2_200);
    expect(looks.length).toBeGreaterThanOrEqual(4);
    expect(looks.length).toBeLessThanOrEqual(6);
  });

  it('is longer after a costly look, which takes a twentieth of the time at most', () => {
    expect(changing(100, 100)).toEqual([2_000]);
    const looks = changing(60_000, 500);
    expect(looks[0]).toBe(10_000);
    expect(looks.length * 500).toBeLessThanOrEqual(60_000 / 20 + 500);
  });
});
