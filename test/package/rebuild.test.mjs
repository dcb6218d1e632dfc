import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { filesOf } from '../../scripts/package/zip.mjs';
import { names, root, TARGETS } from './built.mjs';

for (const target of TARGETS)
  it(`a second build for ${target} has the same bytes, so that a reviewer can rebuild what was sent`, () => {
    const again = join(root, 'build/again', target);
    const args = ['vite', 'build', '--mode', target, '--outDir', again, '--logLevel', 'error'];
    execFileSync('npx', args, { cwd: root, stdio: 'pipe', shell: process.platform === 'win32' });
    assert.deepEqual(filesOf(again), names(target));
    for (const name of names(target)) {
      const [first, second] = [join(root, 'dist', target), again].map((f) =>
        readFileSync(join(f, name)),
      );
      assert.ok(first.equals(second), `${name} differs`);
    }
  });
