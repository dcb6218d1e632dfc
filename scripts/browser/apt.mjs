// apt-get, without questions. Plain Node: it also runs before anything is installed.
import { spawnSync } from 'node:child_process';

/** What apt-get says where another program installs at the moment. */
const LOCKED = /Could not get lock|Unable to (?:lock|acquire)/;
const PAUSE = 5000;

function attempt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  const isRoot = process.getuid?.() === 0;
  const [command, ...first] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const stdio = ['ignore', 'pipe', 'pipe'];
  const options = { env, stdio, encoding: 'utf8', maxBuffer: 2 ** 26 };
  const { status, stdout, stderr } = spawnSync(command, [...first, ...args], options);
  return { ok: status === 0, said: `${stdout ?? ''}${stderr ?? ''}` };
}

/** Runs apt-get with root's rights; true if it went well. Waits up to `patience` ms for another program that installs. */
export function aptGet(args, { patience = 180_000, pause = PAUSE } = {}) {
  const end = Date.now() + patience;
  for (let told = false; ; told = true) {
    const { ok, said } = attempt(args);
    if (!ok && LOCKED.test(said) && Date.now() < end) {
      if (!told)
        console.error('Another program installs packages at the moment: waiting for it ...');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
      continue;
    }
    // a line for each of hundreds of packages is of use only where one of them failed
    if (!ok) process.stderr.write(said);
    return ok;
  }
}
