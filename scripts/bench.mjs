// `npm run bench`: our figures beside those of peers on the same text in the same run; writes test/bench/results.md.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installPackages, run } from './setup.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const builds = ['build:bench', 'build:cli', ...(values.quick ? [] : ['build:chrome'])];
if (!installPackages() || !builds.every((name) => run('npm', ['run', '-s', name]))) process.exit(1);

const { collection } = await import('../test/bench/collection.mjs');
const { machine } = await import('../test/bench/machine.mjs');
const { speed } = await import('../test/bench/speed.mjs');
const { growth } = await import('../test/bench/growth.mjs');
const { gazetteer } = await import('../test/bench/gazetteer.mjs');
const { extraction } = await import('../test/bench/extraction.mjs');
const { accuracy } = await import('../test/bench/accuracy.mjs');
const { pageReport } = await import('../test/bench/page-report.mjs');

const ms = (value) => `${value.toPrecision(3)} ms`;
const times = (ratio) => `${ratio.toPrecision(2)} ×`;
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

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

function collectionTable(rows) {
  const cells = rows.map(({ way, lines, bytes, seconds, peak, same }) => [
    way,
    lines.toLocaleString('en'),
    `${(bytes / 1e6).toFixed(1)} MB`,
    `${seconds.toFixed(0)} s`,
    (lines / seconds).toFixed(0),
    `${(peak / 1e6).toFixed(0)} MB`,
    same ? 'yes' : 'NO',
  ]);
  const head = [
    'way',
    'lines',
    'input',
    'time',
    'articles a second',
    'most memory of a process',
    'same bytes',
  ];
  return table(head, cells);
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
  parts.push('## A large collection through the command', collectionTable(await collection()));
}
const report = `${parts.join('\n\n')}\n`;
writeFileSync('test/bench/results.md', report);
console.log(report);
