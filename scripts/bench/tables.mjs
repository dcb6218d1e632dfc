// The tables of test/bench/results.md.
/** Milliseconds, to three digits. */
export const ms = (value) => `${value.toPrecision(3)} ms`;
const times = (ratio) => `${ratio.toPrecision(2)} ×`;
/** A table in Markdown. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Every page in one row, its decision in each browser. */
export function decisionTable(found) {
  const browsers = Object.keys(found);
  const head = browsers.flatMap((name) => [`${name}, first`, 'settled']);
  const rows = (found[browsers[0]] ?? []).map(({ name, is }, i) => [
    name,
    is ? 'yes' : 'no',
    ...browsers.flatMap((browser) => {
      const { first, settled } = found[browser][i];
      return [ms(first), ms(settled)];
    }),
  ]);
  return table(['the probe’s decision by itself', 'an article', ...head], rows);
}

/** Our reading and each peer, with how many times theirs ours takes. */
export function speedTable(rows) {
  const cells = rows.map((r) => [
    r.name,
    r.does,
    ms(r.warm),
    times(r.warmRatio),
    ms(r.settled),
    times(r.settledRatio),
    ms(r.cold),
    times(r.coldRatio),
  ]);
  const head = [
    '',
    'what it does',
    'one article, warm',
    'ours to it',
    'settled',
    'ours to it',
    'first reading, cold',
    'ours to it',
  ];
  return table(head, cells);
}

/** What a kilobyte costs as the text grows. */
export function growthTable(rows) {
  const [first] = rows;
  const cells = rows.map((r) => [
    `${(r.size / 1000).toLocaleString('en')} kB`,
    ms(r.perKilobyte),
    times(r.perKilobyte / first.perKilobyte),
    `${(r.heap / 1e6).toFixed(1)} MB`,
  ]);
  return table(['text', 'time for a kB', 'to the first row', 'most heap in use'], cells);
}

/** A page's wait for its reading in each browser. */
export function workerTable(rows) {
  const cells = rows.map(({ version, p50, p95 }) => [
    version,
    ms(p50.cold),
    ms(p95.cold),
    ms(p50.warm),
    ms(p95.warm),
  ]);
  const head = ['browser', 'stopped before, p50', 'p95', 'running, p50', 'p95'];
  return table(head, cells);
}

/** The gazetteer lies in the buffers: what it costs beside them is told by the objects before and after. */
export function heapTable(rows) {
  const [chrome] = rows.filter(({ heap }) => heap);
  const mb = ({ objects, buffers }) => [objects, buffers].map((n) => `${(n / 1e6).toFixed(2)} MB`);
  const cells = [
    ['before it has read', ...mb(chrome.heap.before)],
    ['after its first reading', ...mb(chrome.heap.first)],
    ['after one of each article', ...mb(chrome.heap.all)],
  ];
  return table([`the worker of ${chrome.version}`, 'objects', 'buffers'], cells);
}

/** Finding the article in pages of several lengths. */
export function extractionTable(rows) {
  const cells = rows.map((r) => [r.words.toLocaleString('en'), ms(r.all), ms(r.longest)]);
  return table(['words of the article', 'all of it', 'longest slice'], cells);
}

/** Opening the gazetteer and asking it. */
export function gazetteerTable({ cold, answer, warm, hit, miss, perSecond, heap }) {
  const head = [
    'opened in a new process',
    'and first answer',
    'opened again',
    'look-up that hits',
    'that misses',
    'records read in a second',
    'heap',
  ];
  const cells = [ms(cold), ms(answer), ms(warm), `${hit.toFixed(0)} ns`, `${miss.toFixed(0)} ns`];
  const rest = [Math.round(perSecond).toLocaleString('en'), `${(heap / 1000).toFixed(0)} kB`];
  return table(head, [[...cells, ...rest]]);
}
