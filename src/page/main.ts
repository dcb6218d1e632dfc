import { guideLoader } from './guide/load-guide.ts';
import { startSession } from './session.ts';

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
  startSession(document, life, guideLoader(), start);
}

start();
