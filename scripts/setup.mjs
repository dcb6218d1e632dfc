// What must be on the machine before anything else can run. Plain Node, no dependency: it runs on a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const json = (path) => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));

/** True where node_modules holds what package-lock.json asks for; packages for other systems may be absent. */
function installed() {
  if (!existsSync(`${root}node_modules/.package-lock.json`)) return false;
  const have = json('node_modules/.package-lock.json').packages;
  return Object.entries(json('package-lock.json').packages).every(
    ([path, wanted]) => path === '' || wanted.optional || have[path]?.version === wanted.version,
  );
}

/** Runs a command with its output shown; true if it went well. Standard output is kept free for results. */
export function run(command, args, options = {}) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell,
    ...options,
  });
  return status === 0;
}

/** Runs a command and shows its output only if it failed; true if it went well. */
export function runQuietly(command, args) {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    shell,
    encoding: 'utf8',
  });
  if (status !== 0) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  return status === 0;
}

/** Whether a version of Node is among those that a range such as '^20.19.0 || >=22.12.0' names. */
export function isAmong(range, version) {
  const [major, minor] = version.split('.').map(Number);
  return range.split(' || ').some((part) => {
    const [, sign, line, least] = part.match(/^(\^|>=)(\d+)\.(\d+)/);
    if (major === Number(line)) return minor >= Number(least);
    return sign === '>=' && major > Number(line);
  });
}

/** Installs the packages of package-lock.json if any is missing or of another version; false where it cannot be. */
export function installPackages() {
  const { node } = json('package.json').engines;
  if (!isAmong(node, process.versions.node)) {
    console.error(`This is Node ${process.versions.node}; Vite asks for ${node} (nodejs.org).`);
    return false;
  }
  if (installed()) return true;
  console.error('Installing packages ...');
  return run('npm', ['ci', '--no-audit', '--no-fund']);
}
