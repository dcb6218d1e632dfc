import type { Draft } from '../draft.ts';

/** Finds the bodies that the text names, by the registry's spellings. */
export function findAgencies(draft: Draft): undefined {
  draft.trace('agencies/find', { start: 0, end: 0 });
}
