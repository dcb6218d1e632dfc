import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from '../browser/install.mjs';
import { installPackages } from '../setup.mjs';

const LIMIT = 10 * 60_000;

/** Runs a command; its output is shown as it comes where `live`, and given back whole. */
function execute(command, args, live) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32';
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
      timeout: LIMIT,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (live) process.stdout.write(text);
      });
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** A command that is one check. */
const check = (command, ...args) =>
  async function one() {
    const { ok, output } = await execute(command, args);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output: ok ? '' : output };
  };

/** A run that counts nothing, or that ended badly without naming a failure, is a failure itself. */
function counted(passed, failed, ok, output) {
  const silent = failed === 0 && (!ok || passed === 0);
  return { passed, failed: silent ? 1 : failed, output };
}

/** Unit tests: the counts come from vitest's own report. */
async function unit() {
  const report = 'build/unit.json';
  mkdirSync('build', { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { ok, output } = await execute('npx', ['vitest', 'run', ...reporters]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return counted(numPassedTests, numFailedTests, ok, ok ? '' : output);
  } catch {
    return { passed: 0, failed: 1, output };
  }
}

/** Tests of Node's own runner: the counts come from its closing lines. */
const nodeTests = (live, ...args) =>
  async function tests() {
    const { ok, output } = await execute('node', ['--test-reporter=spec', ...args], live);
    const count = (word) => Number(output.match(new RegExp(`^ℹ ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
    const failed = count('fail') + count('cancelled');
    return counted(count('pass'), failed, ok, ok || live ? '' : output);
  };

/** All test files of a folder, named one by one: later versions of Node take no folder. */
const testsIn = (folder) =>
  readdirSync(new URL(`../../${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `${folder}/${name}`);

/** A missing browser is a failure with a sentence, never a silent skip. */
const browser = (target) =>
  async function present() {
    const found = ensureBrowser(target);
    return { passed: found ? 1 : 0, failed: found ? 0 : 1, output: '' };
  };

async function packages() {
  const ok = installPackages();
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output: '', stop: !ok };
}

/** In this order: what is cheap and tells most comes first. */
export const STAGES = [
  ['packages', packages],
  ['scripts', nodeTests(false, '--test', ...testsIn('test/scripts'))],
  ['chromium', browser('chrome')],
  ['firefox', browser('firefox')],
  ['knowledge', check('npm', 'run', '-s', 'knowledge')],
  ['types', check('npm', 'run', '-s', 'types')],
  ['lint and format', check('npm', 'run', '-s', 'lint')],
  ['unit tests', unit],
  ['build of the command', check('npm', 'run', '-s', 'build:cli')],
  ['build for Chrome', check('npm', 'run', '-s', 'build:chrome')],
  ['build for Firefox', check('npm', 'run', '-s', 'build:firefox')],
  ['add-on linter', check('npm', 'run', '-s', 'lint:addon')],
  ['the built packages', nodeTests(false, '--test', ...testsIn('test/package'))],
  ['end to end', nodeTests(true, 'test/e2e/run.mjs')],
];
