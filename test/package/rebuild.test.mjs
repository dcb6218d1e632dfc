import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { TARGETS } from '../../scripts/browser/target.mjs';
import { filesOf, zip } from '../../scripts/package/zip.mjs';
import { names, root } from './built.mjs';

/** Below the root, so that the packages are found; with a space, as a reviewer's folder may have one. */
const elsewhere = join(root, 'build', 'built again');

const SOURCES =
  'src data icons _locales scripts build/knowledge manifest.json package.json tsconfig.json vite.config.ts LICENSE NOTICE';

describe('a second build in another folder', () => {
  before(() => {
    rmSync(elsewhere, { recursive: true, force: true });
    for (const source of SOURCES.split(' '))
      cpSync(join(root, source), join(elsewhere, source), { recursive: true });
  });

  for (const target of TARGETS)
    it(`has the same bytes for ${target}, so that a reviewer can rebuild what was sent`, async () => {
      const args = ['vite', 'build', '--mode', target, '--logLevel', 'error'];
      const shell = process.platform === 'win32';
      execFileSync('npx', args, { cwd: elsewhere, stdio: 'pipe', shell });
      const [first, again] = [root, elsewhere].map((folder) => join(folder, 'dist', target));
      assert.deepEqual(filesOf(again), names(target));
      for (const name of names(target))
        assert.ok(
          readFileSync(join(first, name)).equals(readFileSync(join(again, name))),
          `${name} differs`,
        );
      // the zip knows no clock either
      utimesSync(join(again, 'manifest.json'), new Date(2001, 1, 1), new Date(2001, 1, 1));
      assert.ok((await zip(first)).equals(await zip(again)), 'the zip differs');
    });
});
