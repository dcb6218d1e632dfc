import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { TARGETS } from '../../scripts/browser/target.mjs';
import { read, root } from './built.mjs';

const SOURCES = ['src/page/probe.ts', 'src/page/is-article.ts'];
/** An arrow function in brackets, as the sources have it and as the minifier writes it. */
const IN_BRACKETS = /= ?\((?:\w+ ?=>|\()/g;

const count = (text) => text.match(IN_BRACKETS)?.length ?? 0;

for (const target of TARGETS)
  describe(`the probe for ${target}`, () => {
    it('has what runs on every page in brackets still, so that it is compiled at once', () => {
      const written = SOURCES.map((name) => count(readFileSync(root + name, 'utf8')));
      assert.ok(written.every((n) => n > 0));
      assert.equal(
        count(read(target, 'src/page/probe.js')),
        written.reduce((a, b) => a + b),
      );
    });
  });
