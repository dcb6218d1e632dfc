import { toBackground } from '../api.ts';
import type { StartSession } from './begin.ts';

/**
 * Where the session's script leaves what it brings and the page script takes it up: a property of our
 * isolated world, which the page cannot see.
 */
const PLACE = Symbol.for('pressmark session');
const world = globalThis as { [PLACE]?: StartSession | undefined };

/** Leaves the session for the page script, or takes away what an earlier script left. */
export function putSession(start: StartSession | undefined): void {
  world[PLACE] = start;
}

/** Has the session's script injected, unless it is there; false where the page's site was taken back. */
export async function loadSession(): Promise<StartSession | false | undefined> {
  const isOurs = world[PLACE] || (await toBackground('session', {}).catch(() => undefined));
  return world[PLACE] ?? (isOurs === false ? isOurs : undefined);
}
