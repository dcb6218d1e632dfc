import type { Draft } from '../../draft.ts';
import { NO_COUNTRY } from '../../places/no-country.ts';
import type { PlaceAnnotation } from '../../types.ts';
import type { FoundTerm } from '../evidence/evidence.ts';
import { bringsCountry } from './country-places.ts';
import { ABROAD, GATE } from './strengths.ts';

/**
 * Whether a word of borders leads out of the only country that is named. A way from town to town inside it does not:
 * 'Smuggled from Phoenix on a flight to Saginaw'.
 */
export function leavesHome({ countryParts, places }: Draft): (term: FoundTerm) => boolean {
  const [home, ...others] = countryParts;
  const isAbroad = others.some(({ sure }) => sure) || places.some(({ cc }) => cc === NO_COUNTRY);
  const towns = places.filter((place) => place.cc === home?.cc && isTown(place));
  const from = towns.find(({ role }) => role === 'origin');
  const isHome = home?.sure && !isAbroad && from && towns.some(({ name }) => name !== from.name);
  if (!isHome) return () => true;
  return ({ group, weight, span }) =>
    group !== 'border' ||
    (weight > GATE &&
      (weight > ABROAD ||
        !towns.some(({ start }) => start > span.end && start - span.end <= LEADS)));
}

/** How many characters may stand between 'flight from' and its town. */
const LEADS = 5;

/** A town that lies in one country, by all that is known of it. */
const isTown = (place: PlaceAnnotation): boolean => place.kind === 'city' && bringsCountry(place);
