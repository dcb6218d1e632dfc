import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { root } from './built.mjs';

const line = (id) =>
  `${JSON.stringify({ id, text: 'Police arrested 25 people in Antwerp on Tuesday, prosecutors said.' })}\n`;

describe('the built command', () => {
  let command;
  before(() => {
    const folder = mkdtempSync(join(tmpdir(), 'command-'));
    cpSync(join(root, 'dist/cli'), folder, { recursive: true });
    command = join(folder, 'annotate.js');
  });

  it('is whole in its folder: it runs where there are no packages', () => {
    const input = line('a') + line('b');
    const { status, stdout, stderr } = spawnSync('node', [command, '--ndjson'], { input });
    assert.deepEqual([status, String(stderr)], [0, '']);
    const answers = String(stdout)
      .trimEnd()
      .split('\n')
      .map((answer) => JSON.parse(answer));
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['a', 'b'],
    );
    const figures = answers[0].annotations.filter(({ type }) => type === 'figure');
    assert.deepEqual(
      figures.map(({ kind, value }) => [kind, value]),
      [['arrested', 25]],
    );
  });

  it('answers a line before the next one comes, so that it can stand in a pipe', async () => {
    const child = spawn('node', [command, '--ndjson']);
    child.stdin.write(line('first'));
    const [answer] = await once(child.stdout, 'data');
    assert.equal(JSON.parse(String(answer)).id, 'first');
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  it('ends quietly where its reader goes away', async () => {
    const child = spawn('node', [command, '--ndjson']);
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.stdout.destroy();
    child.stdin.on('error', () => undefined);
    child.stdin.end(line('a').repeat(20));
    assert.deepEqual(await once(child, 'close'), [0, null]);
    assert.equal(said, '');
  });
});
