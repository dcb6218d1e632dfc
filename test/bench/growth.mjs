import { textOf } from './articles.mjs';
import { median, timed } from './measure.mjs';
import { SUBJECTS } from './subjects.mjs';

const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/** Milliseconds for a kilobyte of text as the text grows, and the heap in use at the most. */
export async function growth() {
  const read = await SUBJECTS.pressmark.load();
  for (let i = 0; i < 30; i += 1) read({ text: textOf(20_000), lang: 'en' });
  return SIZES.map((size) => {
    console.error(`  ${size / 1000} kB`);
    const text = textOf(size);
    const rounds = Math.max(1, Math.min(200, Math.round(1_000_000 / size)));
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    let peak = 0;
    const times = Array.from({ length: rounds }, () => {
      const time = timed(() => read({ text, lang: 'en' }));
      peak = Math.max(peak, process.memoryUsage().heapUsed - before);
      return time;
    });
    return { size, perKilobyte: (median(times) / size) * 1000, heap: peak };
  });
}
