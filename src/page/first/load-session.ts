import { toBackground } from '../api.ts';
import { SESSION, world } from '../world.ts';
import type { StartSession } from './begin.ts';

/** Has the session's script injected, unless it is there; false where the page's site was taken back. */
export async function loadSession(): Promise<StartSession | false | undefined> {
  const isOurs = world[SESSION] || (await toBackground('session', {}).catch(() => undefined));
  return world[SESSION] ?? (isOurs === false ? isOurs : undefined);
}
