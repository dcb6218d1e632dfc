import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from '../setup.mjs';

const SOURCES = [
  'data',
  'src',
  'icons',
  '_locales',
  'manifest.json',
  'scripts/knowledge',
  'scripts/vite',
];
const SETTINGS = ['package.json', 'package-lock.json', 'vite.config.ts'];

/** What is built, and by which script. */
const steps = (target) => [
  { file: 'build/knowledge/sources.sha256', script: 'knowledge' },
  { file: 'dist/cli/annotate.js', script: 'build:cli' },
  { file: `dist/${target}/manifest.json`, script: `build:${target}` },
];

const time = (path) => statSync(path).mtimeMs;

/** When these, or anything below them, were last changed, in milliseconds. */
function newest(paths) {
  const all = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true }).map((name) => join(path, name))
      : [path],
  );
  return Math.max(...all.map(time));
}

/** Builds the extension for a browser and the command line, as far as anything changed since the last time. */
export function build(target) {
  const changed = newest([...SOURCES, ...SETTINGS]);
  return steps(target)
    .filter(({ file }) => !existsSync(file) || time(file) < changed)
    .every(({ script }) => {
      console.log(`Building: npm run ${script} ...`);
      return runQuietly('npm', ['run', '-s', script]);
    });
}
