import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { TARGETS } from '../../scripts/browser/target.mjs';
import { bundledPackages, notice } from '../../scripts/package/notice.mjs';
import { read, root } from './built.mjs';

/** Licences whose code may be bundled; none asks for more than to be named. */
const FREE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'MPL-2.0', '0BSD'];

describe('what is owed to others', () => {
  it('stands in NOTICE as the installed packages have it', () => {
    assert.ok(readFileSync(`${root}NOTICE`, 'utf8') === notice(), 'run `npm run notice`');
  });

  it('asks for no more than to be named', () => {
    for (const name of bundledPackages()) {
      const { license } = JSON.parse(
        readFileSync(`${root}node_modules/${name}/package.json`, 'utf8'),
      );
      assert.ok(FREE.includes(license), `${name}: ${license}`);
    }
  });

  it('is in the package', () => {
    for (const target of TARGETS)
      for (const file of ['LICENSE', 'NOTICE'])
        assert.equal(read(target, `${file}.txt`), readFileSync(root + file, 'utf8'));
  });

  it('has every dependency pinned to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(`${root}package.json`, 'utf8'),
    );
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
  });
});
