import type { Draft } from '../draft.ts';

/** Links each figure that is a part to its whole. */
export function linkParts(draft: Draft): undefined {
  draft.trace('figures/parts', { start: 0, end: 0 });
}
