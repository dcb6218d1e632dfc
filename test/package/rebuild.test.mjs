import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { filesOf, zip } from '../../scripts/package/zip.mjs';
import { names, root, TARGETS } from './built.mjs';

for (const target of TARGETS)
  it(`a second build for ${target} has the same bytes, so that a reviewer can rebuild what was sent`, async () => {
    const again = join(root, 'build/again', target);
    const args = ['vite', 'build', '--mode', target, '--outDir', again, '--logLevel', 'error'];
    execFileSync('npx', args, { cwd: root, stdio: 'pipe', shell: process.platform === 'win32' });
    assert.deepEqual(filesOf(again), names(target));
    const built = join(root, 'dist', target);
    for (const name of names(target))
      assert.ok(
        readFileSync(join(built, name)).equals(readFileSync(join(again, name))),
        `${name} differs`,
      );
    // the zip knows no clock either
    utimesSync(join(again, 'manifest.json'), new Date(2001, 1, 1), new Date(2001, 1, 1));
    assert.ok((await zip(built)).equals(await zip(again)), 'the zip differs');
  });
