import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOSE_AFTER, createTiming, OPEN_AFTER } from '../../../src/page/hover/timing.ts';

describe('when a hover card opens and closes', () => {
  let log: string[];
  const timing = () =>
    createTiming<string>({
      open: (term) => log.push(`open ${term}`),
      close: () => log.push('close'),
    });
  beforeEach(() => {
    log = [];
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('opens after a rest on the term, however the pointer moves within it', () => {
    const t = timing();
    t.over('Europol');
    vi.advanceTimersByTime(OPEN_AFTER - 1);
    t.over('Europol');
    expect(log).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['open Europol']);
  });

  it('does not open for a pointer that passes by, nor after a press', () => {
    const t = timing();
    t.over('Europol');
    vi.advanceTimersByTime(100);
    t.over(undefined);
    vi.advanceTimersByTime(1_000);
    t.over('Europol');
    t.cancel();
    vi.advanceTimersByTime(1_000);
    expect(log).toEqual([]);
  });

  it('gives a reader time to rest, and to cross the gap to the card', () => {
    expect([OPEN_AFTER, CLOSE_AFTER]).toEqual([300, 300]);
  });

  it('closes after a grace, which the way onto the card ends', () => {
    const t = timing();
    t.over('Europol');
    vi.advanceTimersByTime(OPEN_AFTER);
    t.over(undefined);
    vi.advanceTimersByTime(CLOSE_AFTER - 1);
    t.overCard();
    vi.advanceTimersByTime(5_000);
    expect(log).toEqual(['open Europol']);
    t.over(undefined);
    vi.advanceTimersByTime(CLOSE_AFTER);
    expect(log).toEqual(['open Europol', 'close']);
  });

  it('stays open where the pointer only crosses another term, and comes back', () => {
    const t = timing();
    t.over('Europol');
    vi.advanceTimersByTime(OPEN_AFTER);
    t.over('Eurojust');
    vi.advanceTimersByTime(100);
    t.over('Europol');
    vi.advanceTimersByTime(5_000);
    expect(log).toEqual(['open Europol']);
  });

  it('goes from one term to the next', () => {
    const t = timing();
    t.over('Europol');
    vi.advanceTimersByTime(OPEN_AFTER);
    t.over('Eurojust');
    vi.advanceTimersByTime(OPEN_AFTER);
    expect(log.at(-1)).toBe('open Eurojust');
    vi.advanceTimersByTime(5_000);
    expect(log.at(-1)).toBe('open Eurojust');
  });
});
