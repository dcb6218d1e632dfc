import type { Draft } from '../draft.ts';

/** Finds demonyms: nationalities, and evidence for their countries. */
export function findNationalities(draft: Draft): undefined {
  draft.trace('places/nationalities', { start: 0, end: 0 });
}
