import type { Draft } from '../draft.ts';

/** Decides whether this is crime news, and with a cross-border or EU side, and says why. */
export function decideRelevance(draft: Draft): undefined {
  draft.trace('topic/relevance', { start: 0, end: 0 });
}
