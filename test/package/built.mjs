// What was built, for the tests in this folder.
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf } from '../../scripts/package/zip.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file of a build as text; a sentence where the build is missing. */
export function read(target, name, encoding = 'utf8') {
  const file = join(root, 'dist', target, name);
  try {
    return readFileSync(file, encoding);
  } catch (cause) {
    throw new Error(`${file} is missing: run \`npm run build\` first`, { cause });
  }
}

export const manifest = (target) => JSON.parse(read(target, 'manifest.json'));

export const names = (target) => filesOf(join(root, 'dist', target));

/** [name, text] of all scripts of a build. */
export const scripts = (target) =>
  names(target)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, read(target, name)]);

const REFERENCE = /(?:from|import|src=|href=)\s*["']([^"']+\.(?:js|css))["']/g;

/** A page or script and all that it loads by itself, as names in the build. */
export function loadedBy(target, entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  if (entry.endsWith('.css')) return seen;
  for (const [, path] of read(target, entry).matchAll(REFERENCE))
    loadedBy(
      target,
      posix.normalize(path.startsWith('/') ? path.slice(1) : posix.join(dirname(entry), path)),
      seen,
    );
  return seen;
}
