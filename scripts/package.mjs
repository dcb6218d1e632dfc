// `npm run package`: builds both targets and writes the zip files that the stores take. The same source gives the
// same bytes, so that a reviewer can rebuild what was sent.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { TARGETS } from './browser/target.mjs';
import { installPackages, runQuietly } from './setup.mjs';

if (!installPackages() || !runQuietly('npm', ['run', '-s', 'build'])) process.exit(1);
const { zip } = await import('./package/zip.mjs');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
mkdirSync('dist/package', { recursive: true });
for (const target of TARGETS) {
  const file = `dist/package/pressmark-${version}-${target}.zip`;
  const bytes = await zip(`dist/${target}`);
  writeFileSync(file, bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${file}  ${(bytes.length / 1000).toFixed(0)} kB  sha256 ${sum}`);
}
