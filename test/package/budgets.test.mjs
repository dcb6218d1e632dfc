import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { TARGETS } from '../../scripts/browser/target.mjs';
import { zip } from '../../scripts/package/zip.mjs';
import { loadedBy, manifest, read, root } from './built.mjs';

const { parts } = JSON.parse(readFileSync(`${root}test/package/budgets.json`, 'utf8'));

const bytes = (target, files) =>
  [...files].reduce((sum, name) => sum + read(target, name, null).length, 0);

const worker = (target) => {
  const { service_worker, scripts } = manifest(target).background;
  return loadedBy(target, service_worker ?? scripts[0]);
};

const MEASURES = {
  probe: (t) => bytes(t, ['src/page/probe.js']),
  'page script': (t) => bytes(t, ['src/page/main.js']),
  'session script': (t) => bytes(t, ['src/page/session-script.js']),
  'guide script': (t) => bytes(t, ['src/page/guide-script.js']),
  popup: (t) => bytes(t, loadedBy(t, 'src/popup/index.html')),
  worker: (t) => bytes(t, worker(t)),
  gazetteer: (t) => bytes(t, ['knowledge/gazetteer.bin']),
  registry: (t) => bytes(t, ['knowledge/registry.bin']),
  'package, zipped': async (t) => (await zip(join(root, 'dist', t))).length,
};

for (const target of TARGETS)
  describe(`sizes for ${target}`, () => {
    for (const [part, { bytes: most }] of Object.entries(parts))
      it(`${part}: at most ${most} bytes`, async (t) => {
        const size = await MEASURES[part](target);
        t.diagnostic(`${part}: ${size} of ${most} bytes`);
        assert.ok(size > 0, `${part} is empty`);
        assert.ok(size <= most, `${part} has ${size} bytes, ${size - most} too many`);
      });
  });
