import type { Draft } from '../draft.ts';

/** Resolves each place against the whole article. */
export function resolvePlaces(draft: Draft): undefined {
  draft.trace('places/resolve', { start: 0, end: 0 });
}
