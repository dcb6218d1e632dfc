import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from '../setup.mjs';

const SETTINGS = ['package.json', 'package-lock.json', 'vite.config.ts'];
const KNOWLEDGE = ['data', 'scripts/knowledge'];
const EVERYTHING = [...KNOWLEDGE, 'src', 'icons', '_locales', 'manifest.json', 'scripts/vite'];

/** What is built, by which script, out of what: each is built again only if something of it changed. */
const steps = (target) => [
  { file: 'build/knowledge/gazetteer.bin', of: KNOWLEDGE, script: 'knowledge' },
  { file: 'dist/cli/annotate.js', of: EVERYTHING, script: 'build:cli' },
  { file: `dist/${target}/manifest.json`, of: EVERYTHING, script: `build:${target}` },
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

const isFresh = ({ file, of }) => existsSync(file) && time(file) > newest([...of, ...SETTINGS]);

/** Builds the extension for a browser and the command line, as far as anything changed since the last time. */
export function build(target) {
  return steps(target)
    .filter((step) => !isFresh(step))
    .every(({ script }) => {
      console.log(`Building: npm run ${script} ...`);
      return runQuietly('npm', ['run', '-s', script]);
    });
}
