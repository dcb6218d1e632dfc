import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readInSlices } from '../../src/background/reading/read.ts';
import { stopReading, whileWanted } from '../../src/background/reading/running.ts';
import { blocksOf } from '../../src/engine/text/blocks.ts';
import { KNOWLEDGE } from '../engine/knowledge.ts';

const text = 'Police in Antwerp arrested 12 people on Monday, Europol said.';
const article = { text, blocks: blocksOf(text), lang: 'en' };

beforeEach(() => {
  // every look at the clock takes as long as a slice may last
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 100;
    return clock;
  });
  vi.stubGlobal('scheduler', { postTask: async () => undefined });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const read = (signal: AbortSignal, progress: (percent: number) => void = () => undefined) =>
  readInSlices(article, KNOWLEDGE, {}, { signal, progress });

it('a long reading says how far it is, and never less than before', async () => {
  const told: number[] = [];
  const reading = await read(new AbortController().signal, (percent) => told.push(percent));
  expect(reading?.relevant).toBe('yes');
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.every((percent) => Number.isInteger(percent) && percent < 100)).toBe(true);
});

it('a reading that was stopped comes to nothing', async () => {
  const reading = whileWanted(7, (signal) => read(signal, () => stopReading(7)));
  expect(await reading).toBeUndefined();
});

it('the next reading of a tab ends its last, and no other tab’s', async () => {
  const [last, other, next] = await Promise.all([
    whileWanted(7, read),
    whileWanted(8, read),
    whileWanted(7, read),
  ]);
  expect(last).toBeUndefined();
  expect(other).toEqual(next);
  expect(next?.annotations.length).toBeGreaterThan(2);
});

it('a reading can still be stopped when one that it took the place of has ended', async () => {
  let end = () => {};
  const last = whileWanted(7, () => new Promise<void>((resolve) => (end = resolve)));
  const next = whileWanted(7, async (signal) => {
    await last;
    stopReading(7);
    return signal.aborted;
  });
  end();
  expect(await next).toBe(true);
});
