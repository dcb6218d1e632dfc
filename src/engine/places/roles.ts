import type { Draft } from '../draft.ts';

/** Reads what happened at each place, where the text says it. */
export function readPlaceRoles(draft: Draft): undefined {
  draft.trace('places/roles', { start: 0, end: 0 });
}
