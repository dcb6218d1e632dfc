import { textOf } from './articles.mjs';
import { median, timed } from './measure.mjs';
import { openEngine } from './subjects.mjs';

const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
/** Characters that are read at each size, so that small texts are measured as well as large ones. */
const IN_ALL = 1_000_000;

/** The most heap in use while a text is read, looked at in each of its pauses. */
function peakHeap(slices) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  for (const _ of slices) most = Math.max(most, process.memoryUsage().heapUsed);
  return most - before;
}

/** Milliseconds for a kilobyte of text as the text grows, and the most heap that a reading holds. */
export async function growth() {
  const { read, slices } = await openEngine();
  for (let i = 0; i < 30; i += 1) read({ text: textOf(20_000), lang: 'en' });
  return SIZES.map((size) => {
    console.error(`  ${size / 1000} kB`);
    const article = { text: textOf(size), lang: 'en' };
    const rounds = Math.max(1, Math.min(300, Math.round(IN_ALL / size)));
    const time = median(Array.from({ length: rounds }, () => timed(() => read(article))));
    return { size, perKilobyte: (time / size) * 1000, heap: peakHeap(slices(article)) };
  });
}
