import { begin } from './first/begin.ts';
import { loadSession } from './first/load-session.ts';
import { RUNNING, SESSION, world } from './world.ts';

function start(): void {
  world[RUNNING]?.abort();
  const life = new AbortController();
  world[RUNNING] = life;
  begin(document, life, loadSession, start);
}

// A session that an older version of us left there does not fit this one.
world[SESSION] = undefined;
start();
