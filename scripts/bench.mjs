// `npm run bench`: our figures beside those of peers on the same text in the same run; writes test/bench/results.md.
//   npm run bench -- [--browser] [--quick]    --browser: a page's wait for its reading too, in both browsers, and the popup's opening
//   npm run bench -- --page|--popup [--beside FOLDER] only what a page pays, or the popup's opening, written nowhere; beside another build of the extension in FOLDER
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  decisionTable,
  extractionTable,
  gazetteerTable,
  growthTable,
  heapTable,
  ms,
  speedTable,
  table,
  workerTable,
} from './bench/tables.mjs';
import { TARGETS } from './browser/target.mjs';
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

if (values.page) {
  const report = await pageReport(table, ms, values.beside);
  console.log([...report, decisionTable(await decisions())].join('\n\n'));
  process.exit(0);
}
if (values.popup) {
  console.log(popupTable(await popup(values.beside), table, ms));
  process.exit(0);
}

/** Both browsers, one after the other, with the build as it ships. */
async function workers() {
  const { ensureBrowser } = await import('./browser/install.mjs');
  const { build } = await import('./demo/build.mjs');
  const { worker } = await import('../test/bench/worker.mjs');
  const rows = [];
  for (const target of TARGETS) {
    if (!ensureBrowser(target) || !build(target)) process.exit(1);
    rows.push(await worker(target));
  }
  return rows;
}

const { rows, compiledWink } = await speed();
const parts = [
  '# Benchmark',
  `${machine()}. Median times; 40 English articles of test/corpus. \`npm run bench\` writes this file.`,
  '## A whole reading beside what peers do of it',
  'Warm: rounds 2 to 16 over all articles. Settled: rounds 31 to 45, when an engine of many functions is compiled whole.',
  `Cold: a process from its start to its end, the command as it is built and each peer in a script that does no more. With its code compiled beforehand, as the build does it for the command, wink-nlp takes ${ms(compiledWink)}.`,
  speedTable(rows),
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
