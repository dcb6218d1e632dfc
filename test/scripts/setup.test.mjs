import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAmong } from '../../scripts/setup.mjs';

describe('a version of Node', () => {
  const range = '^20.19.0 || >=22.12.0';

  it('is among those of a range from the least of its line on', () => {
    for (const version of ['20.19.0', '20.20.2', '22.12.0', '24.0.1'])
      assert.equal(isAmong(range, version), true, version);
  });

  it('is not among them before that, and not of a line between', () => {
    for (const version of ['18.20.4', '20.18.3', '21.7.0', '22.11.0'])
      assert.equal(isAmong(range, version), false, version);
  });
});
