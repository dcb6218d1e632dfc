// NOTICE: the attributions of the data, and the licences of every package whose code is in what is shipped.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Written by hand: whose data is in the package. */
const DATA = readFileSync(`${root}data/attributions.txt`, 'utf8');

const manifestOf = (name) =>
  JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8'));

/** The packages of "dependencies" and all that they need in turn. */
export function bundledPackages() {
  const own = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const found = new Set();
  const open = Object.keys(own.dependencies);
  for (let name = open.pop(); name; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...Object.keys(manifestOf(name).dependencies ?? {}));
  }
  return [...found].sort();
}

function licenceText(name) {
  const folder = `${root}node_modules/${name}/`;
  const file = readdirSync(folder).find((f) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(f));
  return file && existsSync(folder + file) ? readFileSync(folder + file, 'utf8').trim() : '';
}

/** The whole text of NOTICE. */
export function notice() {
  const parts = bundledPackages().map((name) => {
    const { version, license } = manifestOf(name);
    const rule = '-'.repeat(72);
    return `${rule}\n${name} ${version} (${license})\n\n${licenceText(name)}`.trim();
  });
  return `${DATA}\n${parts.join('\n\n')}\n`.replaceAll('\r\n', '\n');
}
