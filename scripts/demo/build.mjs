import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../setup.mjs';

const SOURCES = ['src', 'data', 'icons', '_locales', 'scripts/vite', 'scripts/knowledge'];
const FILES = ['manifest.json', 'package.json', 'package-lock.json', 'vite.config.ts'];

const time = (path) => statSync(path).mtimeMs;

/** When a file of these was last changed, in milliseconds. */
function newest() {
  const below = SOURCES.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => time(join(folder, name))),
  );
  return Math.max(...below, ...FILES.map(time));
}

/** Builds the extension for a browser and the command line, unless nothing changed since the last time. */
export function build(target) {
  const outputs = [`dist/${target}/manifest.json`, 'dist/cli/annotate.js'];
  if (outputs.every((file) => existsSync(file) && time(file) > newest())) return true;
  console.log('Building ...');
  return ['knowledge', 'build:cli', `build:${target}`].every((name) =>
    run('npm', ['run', '-s', name]),
  );
}
