// The gazetteer alone: opening the file, a look-up that hits and one that misses, memory beside the file.
import { readFileSync } from 'node:fs';
import { median } from './measure.mjs';

const built = new URL('../../build/', import.meta.url);
const NAMES = [
  'london',
  'neufchateau',
  'saint etienne',
  'the hague',
  'police',
  'new york',
  'louvain',
];
const ROUNDS = 30_000;

function nanoseconds(look, names) {
  const times = [];
  for (let run = 0; run < 7; run += 1) {
    const start = performance.now();
    for (let i = 0; i < ROUNDS; i += 1) look(names[i % names.length]);
    times.push(((performance.now() - start) * 1e6) / ROUNDS);
  }
  return median(times);
}

/** Opening in milliseconds (the first time, then warm), look-ups in nanoseconds, heap in bytes. */
export async function gazetteer() {
  const { openGazetteer } = await import(new URL('bench/engine.js', built));
  const bytes = readFileSync(new URL('knowledge/gazetteer.bin', built));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const before = process.memoryUsage().heapUsed;
  const opens = [];
  let opened;
  for (let run = 0; run < 15; run += 1) {
    const start = performance.now();
    opened = openGazetteer(file);
    opens.push(performance.now() - start);
  }
  const heap = Math.max(0, process.memoryUsage().heapUsed - before) / opens.length;
  return {
    cold: opens[0],
    warm: median(opens.slice(1)),
    hit: nanoseconds(opened.lookup, NAMES),
    miss: nanoseconds(
      opened.lookup,
      NAMES.map((name) => `${name}q`),
    ),
    heap,
  };
}
