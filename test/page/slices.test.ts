import { describe, expect, it } from 'vitest';
import { inSlices } from '../../src/page/marks/slices.ts';

/** A hundred steps of 3 ms each, by a clock that the test turns. */
function work(steps = 100) {
  let now = 0;
  let pauses = 0;
  const run = (function* () {
    for (let i = 0; i < steps; i += 1) {
      now += 3;
      yield;
    }
    return 'done';
  })();
  const options = {
    now: () => now,
    pause: async () => {
      pauses += 1;
    },
  };
  return { run, options, pauses: () => pauses, now: () => now };
}

describe('work in slices', () => {
  it('yields to the page before a person could notice', async () => {
    const { run, options, pauses } = work();
    const { signal } = new AbortController();
    expect(await inSlices(run, { signal, deadline: 10_000, ...options })).toBe('done');
    expect(pauses()).toBeGreaterThanOrEqual(33);
  });

  it('stops when its own time is used up', async () => {
    const { run, options, now } = work();
    const { signal } = new AbortController();
    expect(await inSlices(run, { signal, deadline: 50, ...options })).toBeUndefined();
    expect(now()).toBeLessThan(70);
  });

  it('does not count what a busy machine gives to others in the middle of a slice', async () => {
    let now = 0;
    const steps = (function* () {
      for (let i = 0; i < 20; i += 1) {
        now += 900;
        yield;
      }
      return 'done';
    })();
    const around = { now: () => now, pause: async () => undefined };
    const { signal } = new AbortController();
    expect(await inSlices(steps, { signal, deadline: 3_000, ...around })).toBe('done');
  });

  it('yields and ends in its own time though the clock is put back meanwhile', async () => {
    const { run, options, now, pauses } = work();
    // summer time ends in the middle of it
    const turned = () => (now() < 30 ? now() : now() - 3_600_000);
    const { signal } = new AbortController();
    const around = { ...options, now: turned, signal, deadline: 150 };
    expect(await inSlices(run, around)).toBeUndefined();
    expect(pauses()).toBeGreaterThan(10);
  });

  it('stops when it is told to', async () => {
    const { run, options, now } = work();
    const life = new AbortController();
    const pause = async () => life.abort();
    expect(
      await inSlices(run, { signal: life.signal, deadline: 10_000, ...options, pause }),
    ).toBeUndefined();
    expect(now()).toBeLessThan(15);
  });
});
