import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { TARGETS } from '../../scripts/browser/target.mjs';
import { manifest, names, root } from './built.mjs';

const json = (path) => JSON.parse(readFileSync(root + path, 'utf8'));
const DEMO = 'http://demo.pressmark.localhost/*';

/** The listed sites in a language that can be read: those in others are asked for when their language comes. */
function listedSites() {
  const [header, ...rows] = readFileSync(`${root}data/sites/news-sites.tsv`, 'utf8')
    .trim()
    .split('\n');
  assert.match(header, /^domain\t/);
  return rows
    .map((row) => row.split('\t'))
    .filter(([, , , language]) => language === 'en')
    .flatMap(([domain]) => [`*://${domain}/*`, `*://*.${domain}/*`]);
}

/** The manifest with the long list in one word, as the committed policy has it. */
function shortened(built) {
  const { content_scripts: scripts, ...rest } = built;
  return {
    ...rest,
    host_permissions: '<listed sites>',
    content_scripts: scripts.map((s) => ({ ...s, matches: '<listed sites>' })),
  };
}

for (const target of TARGETS)
  describe(`the manifest for ${target}`, () => {
    it('is the committed policy, word for word', () => {
      assert.deepEqual(shortened(manifest(target)), json(`test/package/policy/${target}.json`));
    });

    it('runs on the listed news sites that it can read and on the demo site, and nowhere else', () => {
      const expected = [...listedSites(), DEMO];
      const { host_permissions: hosts, content_scripts: scripts } = manifest(target);
      assert.deepEqual(hosts, expected);
      assert.equal(scripts.length, 1);
      assert.deepEqual(scripts[0].matches, expected);
    });

    it('asks for no site of a paper in another language', () => {
      const { host_permissions: hosts } = manifest(target);
      for (const site of ['spiegel.de', 'lemonde.fr', 'elpais.com', 'nos.nl'])
        assert.ok(!hosts.some((pattern) => pattern.includes(site)), site);
      assert.ok(hosts.includes('*://*.reuters.com/*'));
    });

    it('asks for no site of its own accord that is a pattern for many', () => {
      for (const pattern of manifest(target).host_permissions)
        assert.match(pattern, /^(\*|http):\/\/(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}\/\*$/);
    });

    it('has the version of package.json', () => {
      assert.equal(manifest(target).version, json('package.json').version);
    });

    it('names files that are there', () => {
      const files = new Set(names(target));
      const text = JSON.stringify(manifest(target));
      for (const [, file] of text.matchAll(/"([^"*]+\.(?:js|html|png))"/g))
        assert.ok(files.has(file), `${file} is not in the package`);
    });
  });
