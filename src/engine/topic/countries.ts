import type { Draft } from '../draft.ts';

/** Lists the countries that play a part, main first. */
export function listCountries(draft: Draft): undefined {
  draft.trace('topic/countries', { start: 0, end: 0 });
}
