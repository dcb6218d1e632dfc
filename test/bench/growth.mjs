import { textOf } from './articles.mjs';
import { median, timed } from './measure.mjs';
import { SUBJECTS } from './subjects.mjs';

const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
/** A size whose time, were it ten times that of the size before, would pass this many milliseconds is left out. */
const PATIENCE = 40_000;

function measure(read, size) {
  const article = { text: textOf(size), lang: 'en' };
  const rounds = Math.max(1, Math.min(200, Math.round(1_000_000 / size)));
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let heap = 0;
  const times = Array.from({ length: rounds }, () => {
    const time = timed(() => read(article));
    heap = Math.max(heap, process.memoryUsage().heapUsed - before);
    return time;
  });
  const time = median(times);
  return { size, time, perKilobyte: (time / size) * 1000, heap };
}

/** Milliseconds for a kilobyte of text as the text grows, and the heap in use after a reading at the most. */
export async function growth() {
  const read = await SUBJECTS.pressmark.load();
  for (let i = 0; i < 30; i += 1) read({ text: textOf(20_000), lang: 'en' });
  const rows = [];
  for (const size of SIZES) {
    if ((rows.at(-1)?.time ?? 0) * 10 > PATIENCE) break;
    console.error(`  ${size / 1000} kB`);
    rows.push(measure(read, size));
  }
  return rows;
}
