import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Everything that the compiled knowledge is made of: its sources, what compiles it, and the code that both sides share. */
const INPUTS = [
  'data',
  'scripts/knowledge',
  'scripts/knowledge.mjs',
  'src/engine',
  'src/knowledge',
  'package-lock.json',
];

const below = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true })
        .map((name) => join(path, name))
        .filter((file) => statSync(file).isFile())
        .sort()
    : [path];

/** One line for the names and contents of all inputs below the root folder. */
export function stampOf(root) {
  const hash = createHash('sha256');
  for (const input of INPUTS)
    for (const file of below(join(root, input)))
      hash.update(`${file.slice(root.length).split(sep).join('/')}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** True where these files were compiled from inputs with this stamp. */
export const compiledFrom = (stamp, stampFile, files) =>
  [stampFile, ...files].every((file) => existsSync(file)) &&
  readFileSync(stampFile, 'utf8') === stamp;
