import { kilometres } from '../distance.ts';
import type { GazetteerPlace } from '../gazetteer.ts';
import type { Mention } from '../mention.ts';
import { containsPlace } from './lies-in.ts';
import type { NameReading } from './name-reading.ts';

/** What standing among regions nearby alone adds to a region beside a town of its name elsewhere. */
export const OF_REGIONS = 1;

/** How far the middles of such regions lie apart, in kilometres. */
const REGIONS_KM = 1600;

/** Items of a list that are looked at, so that the cost stays linear. */
export const LIST_MATES = 40;

type PlaceOf = (mention: Mention) => GazetteerPlace | undefined;

/**
 * Whether a state stands beside regions near it each time, so that it is not the town of its name far away:
 * 'homes in Oregon and Washington', but not 'Maryland and Washington'.
 */
export function isOfRegions(
  place: GazetteerPlace,
  { candidates, mentions }: NameReading,
  placeOf: PlaceOf,
): boolean {
  if (place.feature !== 'admin1') return false;
  const isTownElsewhere = candidates.some(
    ({ place: town }) =>
      town.kind === 'city' && town.cc === place.cc && !containsPlace(place, town),
  );
  return isTownElsewhere && mentions.every((mention) => isBesideRegions(place, mention, placeOf));
}

function isBesideRegions(place: GazetteerPlace, mention: Mention, placeOf: PlaceOf): boolean {
  const mates = (mention.list ?? []).slice(0, LIST_MATES).filter((mate) => mate !== mention);
  return (
    mates.length > 0 &&
    mates.every((mate) => {
      const other = placeOf(mate);
      return other?.feature === 'admin1' && kilometres(other, place) < REGIONS_KM;
    })
  );
}
