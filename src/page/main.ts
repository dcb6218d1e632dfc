import { begin } from './first/begin.ts';
import { loadSession, putSession } from './first/session-place.ts';

/**
 * Where the earlier copy of this script can be found and ended: a property of our isolated world,
 * which the page cannot see.
 */
const HANDLE = Symbol.for('pressmark');
const world = globalThis as { [HANDLE]?: AbortController };

function start(): void {
  world[HANDLE]?.abort();
  const life = new AbortController();
  world[HANDLE] = life;
  begin(document, life, loadSession, start);
}

// That of an older version is none for this one.
putSession(undefined);
start();
