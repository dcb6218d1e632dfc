// apt-get, without questions. Plain Node: it also runs before anything is installed.
import { spawnSync } from 'node:child_process';

/** What apt-get says where another program installs at the moment. */
const LOCKED = /Could not get lock|Unable to (?:lock|acquire)/;
const PAUSE = 5000;

function attempt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  const isRoot = process.getuid?.() === 0;
  const [command, ...first] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  // standard output is kept free for results; complaints are read first
  const stdio = ['ignore', 2, 'pipe'];
  const { status, stderr } = spawnSync(command, [...first, ...args], {
    env,
    stdio,
    encoding: 'utf8',
  });
  return { ok: status === 0, complaint: stderr ?? '' };
}

/** Runs apt-get with root's rights; true if it went well. Waits up to `patience` ms for another program that installs. */
export function aptGet(args, { patience = 180_000, pause = PAUSE } = {}) {
  const end = Date.now() + patience;
  for (let told = false; ; told = true) {
    const { ok, complaint } = attempt(args);
    if (!ok && LOCKED.test(complaint) && Date.now() < end) {
      if (!told)
        console.error('Another program installs packages at the moment: waiting for it ...');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
      continue;
    }
    process.stderr.write(complaint);
    return ok;
  }
}
