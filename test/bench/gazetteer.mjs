// The gazetteer alone: opening the file, a look-up that hits and one that misses, memory beside the file.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, timed } from './measure.mjs';
import { fileBytes } from './subjects.mjs';

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

/** The compiled file. */
export const gazetteerFile = () => fileBytes('knowledge/gazetteer.bin');

function nanoseconds(look, names) {
  const times = [];
  for (let run = 0; run < 7; run += 1) {
    const start = performance.now();
    for (let i = 0; i < ROUNDS; i += 1) look(names[i % names.length]);
    times.push(((performance.now() - start) * 1e6) / ROUNDS);
  }
  return median(times);
}

/** Opens the gazetteer in a process of its own: milliseconds to open it, and to the first answer. */
function coldOpening() {
  const once = fileURLToPath(new URL('./once-gazetteer.mjs', import.meta.url));
  const runs = Array.from({ length: 5 }, () =>
    JSON.parse(execFileSync(process.execPath, [once], { encoding: 'utf8' })),
  );
  return {
    cold: median(runs.map((run) => run.opened)),
    answer: median(runs.map((run) => run.answered)),
  };
}

/** Records read in a second, each for the first time: name, region, country, kind, coordinates, population. */
function placesPerSecond(open) {
  const { place } = open();
  const count = 20_000;
  const time = timed(() => {
    for (let id = 0; id < count; id += 1) place(id * 3);
  });
  return (count / time) * 1000;
}

/** Opening in milliseconds (in a new process, then warm), look-ups in nanoseconds, heap in bytes. */
export async function gazetteer() {
  const { openGazetteer } = await import(new URL('bench/engine.js', built));
  const file = gazetteerFile();
  const open = () => openGazetteer(file);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const opens = Array.from({ length: 15 }, () => timed(open));
  const opened = open();
  opened.lookup(NAMES[0]);
  const heap = Math.max(0, process.memoryUsage().heapUsed - before);
  return {
    ...coldOpening(),
    warm: median(opens),
    hit: nanoseconds(opened.lookup, NAMES),
    miss: nanoseconds(
      opened.lookup,
      NAMES.map((name) => `${name}q`),
    ),
    perSecond: placesPerSecond(open),
    heap,
  };
}
