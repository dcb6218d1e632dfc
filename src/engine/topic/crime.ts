import type { Draft } from '../draft.ts';

/** Names the crime areas, primary first. */
export function nameCrimeAreas(draft: Draft): undefined {
  draft.trace('topic/crime', { start: 0, end: 0 });
}
