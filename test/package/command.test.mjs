import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { Script } from 'node:vm';
import { franc } from 'franc-min';
import { root } from './built.mjs';

const line = (id) =>
  `${JSON.stringify({ id, text: 'Police arrested 25 people in Antwerp on Tuesday, prosecutors said.' })}\n`;

describe('the built command', () => {
  let command;
  const compiledCode = () =>
    join(dirname(command), `command.${process.version}-${process.arch}.bin`);
  before(() => {
    const folder = mkdtempSync(join(tmpdir(), 'command-'));
    // what lies above says nothing of the sort of its scripts, or another
    writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }');
    cpSync(join(root, 'dist/cli'), join(folder, 'cli'), { recursive: true });
    command = join(folder, 'cli/annotate.js');
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

  it('has its compiled code beside it, which the Node that built it takes', () => {
    const source = readFileSync(join(dirname(command), 'command.js'), 'latin1');
    const cachedData = readFileSync(compiledCode()).subarray(0, -4);
    const script = new Script(source, { cachedData });
    assert.equal(script.cachedDataRejected, false);
  });

  it('answers the same where that code is cut short, has a wrong bit, or is not there', () => {
    const answer = () => {
      const { stdout, stderr } = spawnSync('node', [command, '--ndjson'], { input: line('a') });
      assert.equal(String(stderr), '');
      return String(stdout);
    };
    const [file, code, first] = [compiledCode(), readFileSync(compiledCode()), answer()];
    const half = code.length >> 1;
    const wrong = Buffer.from(code).fill(~code[half], half, half + 1);
    for (const broken of [code.subarray(0, half), Buffer.alloc(0), wrong]) {
      writeFileSync(file, broken);
      assert.equal(answer(), first);
    }
    rmSync(file);
    assert.equal(answer(), first);
    writeFileSync(file, code);
  });

  it('tells languages as the package does of whose words it holds a shorter copy', () => {
    const texts = [
      'Die Polizei hat am Dienstag in Leipzig und Dresden mehrere Wohnungen durchsucht und dabei zwei Männer festgenommen, die mit gestohlenen Fahrrädern gehandelt haben sollen.',
      'La police a fouillé mardi plusieurs appartements à Lyon et à Grenoble et arrêté deux hommes qui auraient vendu des vélos volés à des clients venus de toute la région.',
      'Policja przeszukała we wtorek kilka mieszkań w Krakowie i zatrzymała dwóch mężczyzn, którzy mieli sprzedawać skradzione rowery klientom z całego województwa małopolskiego.',
      'Martedì la polizia ha perquisito alcuni appartamenti a Torino e a Novara e ha arrestato due uomini che avrebbero venduto biciclette rubate a clienti di tutta la regione.',
    ];
    const input = texts.map((text, i) => `${JSON.stringify({ id: String(i), text })}\n`).join('');
    const { stdout } = spawnSync('node', [command, '--ndjson'], { input });
    const told = String(stdout)
      .trimEnd()
      .split('\n')
      .map((answer) => JSON.parse(answer).lang);
    assert.deepEqual(
      told,
      texts.map((text) => Intl.getCanonicalLocales(franc(text))[0]),
    );
    assert.deepEqual(told, ['de', 'fr', 'pl', 'it']);
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
