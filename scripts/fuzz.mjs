// `npm run fuzz`: the properties of test/fuzz with many more cases than `npm test` tries, and new ones each time.
// FUZZ_RUNS: cases of a property of weight 1; FUZZ_SEED: the seed of a run to be repeated. Both are read in test/fuzz/holds.ts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installPackages, run } from './setup.mjs';

const REPORT = 'build/fuzz.json';
/** Cases of a property of weight 1 that make well over 100,000 in all. */
const LONG = '800';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!installPackages() || !run('npm', ['run', '-s', 'knowledge'])) process.exit(1);

const { FUZZ_RUNS = LONG, FUZZ_SEED = String(Date.now() % 2 ** 31) } = process.env;
console.log(`seed ${FUZZ_SEED}, ${FUZZ_RUNS} cases of a property of weight 1`);
mkdirSync('build', { recursive: true });
rmSync(REPORT, { force: true });
const began = performance.now();
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
const ok = run('npx', ['vitest', 'run', 'test/fuzz', ...process.argv.slice(2), ...reporters], {
  env: { ...process.env, FUZZ_RUNS, FUZZ_SEED },
});

const { testResults } = JSON.parse(readFileSync(REPORT, 'utf8'));
const properties = testResults.flatMap((file) => file.assertionResults);
const cases = properties.reduce((sum, { meta }) => sum + (meta?.cases ?? 0), 0);
const failed = properties.filter(({ status }) => status === 'failed').length;
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  `${cases.toLocaleString('en')} cases of ${properties.length} properties in ${seconds} s, ${failed} failed; seed ${FUZZ_SEED}`,
);
process.exitCode = ok ? 0 : 1;
