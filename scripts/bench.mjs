// `npm run bench`: our figures beside those of peers on the same text in the same run; writes test/bench/results.md.
//   npm run bench -- [--browser] [--quick]    --browser: a page's wait for its reading too, in both browsers, and the popup's opening
//   npm run bench -- --page|--popup [--beside FOLDER] only what a page pays, or the popup's opening, written nowhere; beside another build of the extension in FOLDER
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installPackages, run } from './setup.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    popup: { type: 'boolean', default: false },
    beside: { type: 'string' },
  },
});
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const builds =
  values.page || values.popup
    ? ['build:chrome']
    : ['build:bench', 'build:cli', ...(values.quick ? [] : ['build:chrome'])];
if (!installPackages() || !builds.every((name) => run('npm', ['run', '-s', name]))) process.exit(1);

const { collectionReport } = await import('../test/bench/collection.mjs');
const { machine } = await import('../test/bench/machine.mjs');
const { speed } = await import('../test/bench/speed.mjs');
const { growth } = await import('../test/bench/growth.mjs');
const { gazetteer } = await import('../test/bench/gazetteer.mjs');
const { extraction } = await import('../test/bench/extraction.mjs');
const { accuracy } = await import('../test/bench/accuracy.mjs');
const { decisions } = await import('../test/bench/decision.mjs');
const { pageReport } = await import('../test/bench/page-report.mjs');
const { POPUP_NOTE, popup, popupTable } = await import('../test/bench/popup.mjs');

const ms = (value) => `${value.toPrecision(3)} ms`;
const times = (ratio) => `${ratio.toPrecision(2)} ×`;
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

if (values.page) {
  const report = await pageReport(table, ms, values.beside);
  console.log([...report, decisionTable(await decisions())].join('\n\n'));
  process.exit(0);
}
if (values.popup) {
  console.log(popupTable(await popup(values.beside), table, ms));
  process.exit(0);
}

/** Every page in one row, its decision in each browser. */
function decisionTable(found) {
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

function speedTable(rows) {
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

function growthTable(rows) {
  const [first] = rows;
  const cells = rows.map((r) => [
    `${(r.size / 1000).toLocaleString('en')} kB`,
    ms(r.perKilobyte),
    times(r.perKilobyte / first.perKilobyte),
    `${(r.heap / 1e6).toFixed(1)} MB`,
  ]);
  return table(['text', 'time for a kB', 'to the first row', 'most heap in use'], cells);
}

/** Both browsers, one after the other, with the build as it ships. */
async function workers() {
  const { ensureBrowser } = await import('./browser/install.mjs');
  const { build } = await import('./demo/build.mjs');
  const { worker } = await import('../test/bench/worker.mjs');
  const rows = [];
  for (const target of ['chrome', 'firefox']) {
    if (!ensureBrowser(target) || !build(target)) process.exit(1);
    rows.push(await worker(target));
  }
  return rows;
}

function workerTable(rows) {
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
function heapTable(rows) {
  const [chrome] = rows.filter(({ heap }) => heap);
  const mb = ({ objects, buffers }) => [objects, buffers].map((n) => `${(n / 1e6).toFixed(2)} MB`);
  const cells = [
    ['before it has read', ...mb(chrome.heap.before)],
    ['after its first reading', ...mb(chrome.heap.first)],
    ['after one of each article', ...mb(chrome.heap.all)],
  ];
  return table([`the worker of ${chrome.version}`, 'objects', 'buffers'], cells);
}

function extractionTable(rows) {
  const cells = rows.map((r) => [r.words.toLocaleString('en'), ms(r.all), ms(r.longest)]);
  return table(['words of the article', 'all of it', 'longest slice'], cells);
}

function gazetteerTable({ cold, answer, warm, hit, miss, perSecond, heap }) {
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

const parts = [
  '# Benchmark',
  `${machine()}. Median times; 40 English articles of test/corpus. \`npm run bench\` writes this file.`,
  '## A whole reading beside what peers do of it',
  'Warm: rounds 2 to 16 over all articles. Settled: rounds 31 to 45, when an engine of many functions is compiled whole.',
  speedTable(await speed()),
  '## The gazetteer',
  gazetteerTable(await gazetteer()),
  '## Extraction of the article from its page',
  extractionTable(await extraction()),
];
const { pages, ours, theirs } = await accuracy();
parts.push(
  '## The text that is found, beside Readability',
  table(
    ['pages', 'F1 of four-word runs, ours', 'Readability'],
    [[pages, ours.toFixed(3), theirs.toFixed(3)]],
  ),
);
if (!values.quick) {
  parts.push('## What a page pays, in Chromium', ...(await pageReport(table, ms)));
  parts.push('## As the text grows', growthTable(await growth()));
  parts.push('## A large collection through the command', await collectionReport(table));
}
if (values.browser) {
  const rows = await workers();
  parts.push('## The probe decides', decisionTable(await decisions()));
  parts.push('## A page asks for its reading', workerTable(rows), heapTable(rows));
  parts.push('## The popup opens', POPUP_NOTE, popupTable(await popup(), table, ms));
}
const report = `${parts.join('\n\n')}\n`;
writeFileSync('test/bench/results.md', report);
console.log(report);
