// `npm run bench`: our figures beside those of peers on the same text in the same run; writes test/bench/results.md.
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installPackages, run } from './setup.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!installPackages() || !run('npm', ['run', '-s', 'build:bench'])) process.exit(1);

const { speed } = await import('../test/bench/speed.mjs');
const { growth } = await import('../test/bench/growth.mjs');
const { gazetteer } = await import('../test/bench/gazetteer.mjs');
const { extraction } = await import('../test/bench/extraction.mjs');

const ms = (value) => `${value.toPrecision(3)} ms`;
const times = (ratio) => `${ratio.toPrecision(2)} ×`;
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function machine() {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${new Date().toISOString().slice(0, 10)}; ${cpus().length} × ${cpu.model}, ${memory} GiB, Node ${process.version}`;
}

function speedTable(rows) {
  const cells = rows.map((r) => [
    r.name,
    r.does,
    ms(r.warm),
    times(r.warmRatio),
    ms(r.cold),
    times(r.coldRatio),
  ]);
  const head = [
    '',
    'what it does',
    'one article, warm',
    'ours to it',
    'first reading, cold',
    'ours to it',
  ];
  return table(head, cells);
}

function growthTable(rows) {
  const cells = rows.map((r) => [
    `${(r.size / 1000).toLocaleString('en')} kB`,
    ms(r.perKilobyte),
    `${(r.heap / 1e6).toFixed(1)} MB`,
  ]);
  return table(['text', 'time for a kB', 'heap'], cells);
}

function extractionTable(rows) {
  const cells = rows.map((r) => [r.words.toLocaleString('en'), ms(r.all), ms(r.longest)]);
  return table(['words of the article', 'all of it', 'longest slice'], cells);
}

function gazetteerTable({ cold, warm, hit, miss, heap }) {
  const head = ['opened first', 'opened again', 'look-up that hits', 'that misses', 'heap'];
  const cells = [ms(cold), ms(warm), `${hit.toFixed(0)} ns`, `${miss.toFixed(0)} ns`];
  return table(head, [[...cells, `${(heap / 1000).toFixed(0)} kB`]]);
}

const parts = [
  '# Benchmark',
  `${machine()}. Median times; 40 English articles of test/corpus. \`npm run bench\` writes this file.`,
  '## A whole reading beside what peers do of it',
  speedTable(await speed()),
  '## The gazetteer',
  gazetteerTable(await gazetteer()),
  '## Extraction of the article from its page',
  extractionTable(await extraction()),
];
if (!values.quick) parts.push('## As the text grows', growthTable(await growth()));
const report = `${parts.join('\n\n')}\n`;
writeFileSync('test/bench/results.md', report);
console.log(report);
