import type { Draft } from '../draft.ts';

/** Bodies that were pinned after the places were found keep the place inside their name to themselves. */
export function dropPlacesInsideBodies(draft: Draft): undefined {
  const { agencies } = draft;
  let i = 0;
  draft.places = draft.places.filter((place) => {
    while (i < agencies.length && (agencies[i]?.end ?? 0) <= place.start) i += 1;
    const body = agencies[i];
    return !body || body.start >= place.end;
  });
}
