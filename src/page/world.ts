import type { StartSession } from './first/begin.ts';
import type { MakeGuide } from './guide/load-guide.ts';

/** The key under which the page script leaves what ends it: a later copy of it ends the earlier one first. */
export const RUNNING = Symbol.for('pressmark');
/** The key under which the session's script leaves how a session is started, for the page script. */
export const SESSION = Symbol.for('pressmark session');
/** The key under which the guide's script leaves how a guide is made, for the session. */
export const GUIDE = Symbol.for('pressmark guide');

/** Our isolated world, which the page cannot see: in it one of our scripts leaves something for another. */
export const world = globalThis as {
  [RUNNING]?: AbortController;
  [SESSION]?: StartSession | undefined;
  [GUIDE]?: MakeGuide | undefined;
};
