import { kilometres } from '../distance.ts';
import type { GazetteerPlace } from '../gazetteer.ts';

/** Kilometres from the middle of a town, and of a region that no code of its places tells, to what lies in it. */
const TOWN_KM = 60;
const REGION_KM = 150;

/** Whether a town lies in a region, a region in a country: what the text says of either holds for the other. */
export function containsPlace(outer: GazetteerPlace, inner: GazetteerPlace): boolean {
  if (outer === inner || outer.cc !== inner.cc) return false;
  if (outer.kind === 'country') return inner.kind !== 'country';
  if (outer.feature === 'admin1')
    return outer.admin1 === inner.admin1 && inner.feature !== 'admin1';
  // A town does not hold a county: 'Rockland County, New York' is in the state.
  if (outer.kind === 'city' && inner.kind === 'region') return false;
  return kilometres(outer, inner) < (outer.kind === 'city' ? TOWN_KM : REGION_KM);
}

/** How far from its middle a county reaches: of 'Norwich, Manchester' neither is the other's. */
const COUNTY_KM = 120;

/** Whether a region, by the code that both have and by its reach, may hold a place. */
export const isInRegion = (holder: GazetteerPlace, place: GazetteerPlace): boolean =>
  holder.kind === 'region' &&
  place.kind !== 'country' &&
  place.feature !== 'admin1' &&
  holder.admin1 === place.admin1 &&
  (holder.feature === 'admin1' || kilometres(holder, place) < COUNTY_KM);
