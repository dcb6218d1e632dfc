import type { Draft } from '../draft.ts';

/** Finds the points in time of the case and resolves them against the publication date. */
export function findDates(draft: Draft): undefined {
  draft.trace('dates/find', { start: 0, end: 0 });
}
