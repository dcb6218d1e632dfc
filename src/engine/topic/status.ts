import type { Draft } from '../draft.ts';

/** Reads the legal stage of the case from the text's own words. */
export function readStatus(draft: Draft): undefined {
  draft.trace('topic/status', { start: 0, end: 0 });
}
