import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { aptGet } from '../../scripts/browser/apt.mjs';
import { findBrowser, howToInstall } from '../../scripts/browser/find.mjs';

const TARGET = new URL('../../scripts/browser/target.mjs', import.meta.url).href;
const before = { ...process.env };
let folder;

/** A command that stands before the machine's own. */
function command(name, script) {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
  process.env.PATH = `${folder}${delimiter}${before.PATH}`;
  delete process.env.CHROMIUM;
  delete process.env.FIREFOX;
});

describe('apt-get', { skip: process.platform !== 'linux' && 'Debian and Ubuntu alone' }, () => {
  const log = () => readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
  const apt = (end) => {
    const script = `echo "$@" >> '${folder}/calls'\n${end}`;
    command('apt-get', script);
    command('sudo', 'shift; exec "$@"');
  };
  const locked = 'echo "E: Could not get lock /var/lib/dpkg/lock-frontend." >&2; exit 100';

  it('waits for another program that installs, and goes on when it is through', () => {
    apt(`[ $(wc -l < '${folder}/calls') -gt 2 ] || { ${locked}; }`);
    assert.equal(aptGet(['update'], { pause: 1 }), true);
    assert.deepEqual(log(), ['update', 'update', 'update']);
  });

  it('gives up where the other does not end', () => {
    apt(locked);
    assert.equal(aptGet(['update'], { pause: 1, patience: 0 }), false);
  });

  it('tries no second time where it fails for another reason', () => {
    apt('echo "E: Unable to locate package" >&2; exit 100');
    assert.equal(aptGet(['install', 'nothing'], { pause: 1 }), false);
    assert.equal(log().length, 1);
  });
});

describe('asking for a browser', () => {
  const asked = (name) =>
    spawnSync(process.execPath, [
      '--input-type=module',
      '--eval',
      `import { targetsAsked } from ${JSON.stringify(TARGET)}; console.log(targetsAsked(${JSON.stringify(name)}).join());`,
    ]);

  it('means both where none is named', () => {
    assert.equal(String(asked().stdout), 'chrome,firefox\n');
    assert.equal(String(asked('firefox').stdout), 'firefox\n');
  });

  it('says which there are where another is named', () => {
    const { status, stderr } = asked('opera');
    assert.equal(status, 1);
    assert.equal(String(stderr), "--browser takes chrome or firefox, not 'opera'.\n");
  });
});

describe('finding a browser', () => {
  it('takes the one that the variable names before all others', () => {
    command('chromium', 'exit 0');
    process.env.CHROMIUM = command('mine', 'exit 0');
    assert.equal(findBrowser('chrome'), process.env.CHROMIUM);
  });

  it('says so where the variable leads nowhere', () => {
    process.env.FIREFOX = join(folder, 'none');
    assert.throws(() => findBrowser('firefox'), /FIREFOX is set to .*, which cannot be run\./);
  });

  it('looks on the path, and passes over what cannot be run', () => {
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'empty', 'firefox-esr'), '');
    process.env.PATH = `${join(folder, 'empty')}${delimiter}${folder}`;
    const path = command('firefox', 'exit 0');
    assert.equal(findBrowser('firefox'), path);
  });

  it('tells in one sentence what to do where there is none', () => {
    assert.match(
      howToInstall('chrome'),
      /^Chromium was not found: install it, or set CHROMIUM to .*\.$/,
    );
  });
});

describe('npm start', () => {
  const start = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
  const says = (args, env = {}) => {
    const options = { env: { ...process.env, ...env }, encoding: 'utf8' };
    const { status, stderr } = spawnSync(process.execPath, [start, ...args], options);
    return { status, lines: stderr.trim().split('\n') };
  };

  it('says in a sentence what was asked for wrongly', () => {
    const named = says(['--browser', 'chrome'], { CHROMIUM: '/nowhere/chromium' });
    assert.deepEqual(named, {
      status: 1,
      lines: ['CHROMIUM is set to /nowhere/chromium, which cannot be run.'],
    });
    const { status, lines } = says(['--nonsense']);
    assert.equal(status, 1);
    assert.equal(lines.length, 1);
    assert.match(lines[0], /nonsense/);
  });
});
