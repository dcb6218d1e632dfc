import type { CandidatePlace } from './candidates.ts';
import type { NameReading } from './name-reading.ts';
import { A_HUNDRED_MILES, IN_TOWN, type Nearby } from './nearby.ts';

/** What a city nearby, in another country, takes from a town of its name that is so many times smaller. */
export const OVERSHADOWED = 3;
const FAR_LARGER = 8;

/** What each order of magnitude beyond the first, by which a city abroad is likelier, takes from a town of its name. */
const OUTSHONE = 1.5;

/** What has fewer people is not what a whole region's name means in another region of its country. */
const VILLAGE = 20_000;

/** A city of this many people needs no explaining. */
const CITY = 100_000;

/** And so many times as many one that outshines it. */
const TIMES_CITY = 10;

/** A capital of so many people is meant by its name, whatever lies a hundred miles from its namesake. */
const KNOWN_CAPITAL = 500_000;
const OF_CAPITAL = 2.5;

/** The Lille near Antwerp, where the city of Lille lies as near to all that the text names: over the border, and a hundred times as likely. */
export function isOvershadowed(
  { place }: CandidatePlace,
  reading: NameReading,
  near: Nearby,
): boolean {
  if (place.kind !== 'city' || reading.candidates.length === 1) return false;
  // Nor is a village meant if another region of its country has the name: England has a village that is called Wales,
  // but 'England and Wales' means the region.
  const isWhole = ({ place: other }: CandidatePlace) =>
    other.feature === 'admin1' && other.cc === place.cc && other.admin1 !== place.admin1;
  const isVillage = place.feature !== 'capital' && place.population < VILLAGE;
  if (isVillage && reading.candidates.some(isWhole)) return true;
  return reading.candidates.some(
    (other) =>
      other.place.kind === 'city' &&
      other.place.cc !== place.cc &&
      other.place.population >= CITY &&
      other.place.population >= FAR_LARGER * place.population &&
      near.closeness(other, reading) > 0,
  );
}

/**
 * Points that the Naples of Texas loses in a text on Houston: where neither its state is named nor anything beside
 * it, the one in Italy is the likelier, the more so the better it is known.
 */
export function outshone(
  { place, region, prior }: CandidatePlace,
  reading: NameReading,
  near: Nearby,
  named: () => ReadonlySet<string>,
): number {
  if (place.kind !== 'city' || place.feature === 'capital') return 0;
  const { by, isOfCapital } = rivalsAbroad({ place, prior }, reading);
  if (by === 0) return 0;
  // The text itself tells where such a place lies: 'Cairo, Georgia'.
  const isPlaced = reading.mentions.some(({ placedIn }) => placedIn !== undefined);
  if (isPlaced) return 0;
  if (region !== undefined && named().has(region)) {
    // A region that the text names says nothing of a village in it that stands apart: 'From London to California'.
    const isVillage = place.population < VILLAGE && !near.isBeside(place, reading, A_HUNDRED_MILES);
    return isOfCapital && isVillage ? OUTSHONE * by + OF_CAPITAL : 0;
  }
  if (!isOfCapital) return near.isBeside(place, reading, A_HUNDRED_MILES) ? 0 : OUTSHONE * by;
  const isKnown = place.population >= VILLAGE && near.isBeside(place, reading, IN_TOWN);
  return isKnown ? 0 : OUTSHONE * by + OF_CAPITAL;
}

/** By how much the likeliest city abroad of a town's name is likelier than it, and whether one of them is a known capital. */
function rivalsAbroad(
  { place, prior }: Pick<CandidatePlace, 'place' | 'prior'>,
  { candidates }: NameReading,
): { readonly by: number; readonly isOfCapital: boolean } {
  let by = 0;
  let isOfCapital = false;
  const least = place.population >= CITY ? TIMES_CITY * place.population : 0;
  for (const other of candidates) {
    const { cc, feature, kind, population } = other.place;
    if (kind !== 'city' || cc === place.cc || population < least) continue;
    by = Math.max(by, other.prior - prior - 1);
    isOfCapital ||= feature === 'capital' && population >= KNOWN_CAPITAL;
  }
  return { by, isOfCapital };
}
