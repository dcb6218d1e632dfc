import type { Draft } from '../draft.ts';

/** Takes out what the reader has struck out before; the last refiner before the card. */
export function applyCorrections(draft: Draft): undefined {
  draft.trace('card/corrections', { start: 0, end: 0 });
}
