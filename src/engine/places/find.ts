import type { Draft } from '../draft.ts';

/** Finds the proper names of places. */
export function findPlaces(draft: Draft): undefined {
  draft.trace('places/find', { start: 0, end: 0 });
}
