import type { Draft } from '../draft.ts';

/** Reads what part each body plays, where the text says it. */
export function readAgencyRoles(draft: Draft): undefined {
  draft.trace('agencies/roles', { start: 0, end: 0 });
}
