import { kilometres } from '../distance.ts';
import type { GazetteerPlace } from '../gazetteer.ts';
import { NO_COUNTRY } from '../no-country.ts';
import { isNameOf } from './candidates.ts';
import type { CountryWeights } from './evidence.ts';
import { isLandmark, isUnmistakable } from './far-fetched.ts';
import { type NameReading, own } from './name-reading.ts';

/** Larger towns and regions are known by their names alone. */
const TOWN = 60_000;
const REGION = 500_000;
/** And of those that share a name the ones that are larger than this. */
const CITY = 300_000;
/** So much the text must speak of other countries. */
const ELSEWHERE = 1;
/** And of a name that nothing says to be a place's. */
const ELSEWHERE_UNSAID = 0.5;
/** A place so near to another one of the text is over a border from it. */
const NEAR_KM = 150;

/**
 * Whether a small place is the only thing in a text that speaks for its country, far from all else that it names, or a
 * large one by a name that is not its English one: 'Milano' in a list of towns of Texas, 'Zion' in Jamaica. Such a name is
 * mostly another's that the gazetteer lacks. Where a text is set it says more than once.
 */
export function isLone(
  reading: NameReading,
  near: readonly NameReading[],
  evidence: CountryWeights,
): boolean {
  const { best, mentions } = reading;
  if (!best || mentions.length > 1 || !isDoubtful(reading, best.place)) return false;
  return isApart(reading, near, evidence, ELSEWHERE);
}

/**
 * Whether the text nowhere says that a name is a place's, and nothing else speaks for the town that has it:
 * 'the brothers Ryan and Turbo'.
 */
export function isUnsaidLone(
  reading: NameReading,
  near: readonly NameReading[],
  evidence: CountryWeights,
): boolean {
  const place = reading.best?.place;
  if (place?.kind !== 'city' || !isBelow(place, TOWN)) return false;
  return isApart(reading, near, evidence, ELSEWHERE_UNSAID);
}

/** Whether nothing but the name speaks for its country, while so much does for others, and nothing lies near it. */
function isApart(
  reading: NameReading,
  near: readonly NameReading[],
  evidence: CountryWeights,
  elsewhere: number,
): boolean {
  const { best, mentions } = reading;
  if (
    mentions.some(({ body, cc, demonym, within }) => body || cc || demonym || within !== undefined)
  )
    return false;
  const { cc, weight } = own(reading);
  if (!evidence.hasOnly(weight, cc) || evidence.total - weight < elsewhere) return false;
  return !near.some(
    (other) =>
      other.best &&
      best &&
      other.best.id !== best.id &&
      kilometres(other.best.place, best.place) < NEAR_KM,
  );
}

/** A small place whose name another may bear, or one by another name than its own. */
function isDoubtful(reading: NameReading, place: GazetteerPlace): boolean {
  const { cc, kind } = place;
  if (cc === NO_COUNTRY || (kind !== 'city' && kind !== 'region') || isLandmark(reading))
    return false;
  const isOwnName = reading.mentions.some(({ key }) => isNameOf(place, key));
  return !isOwnName || (isBelow(place, TOWN) && !isUnmistakable(reading));
}

const isBelow = ({ feature, kind, population }: GazetteerPlace, below: number): boolean =>
  feature !== 'capital' && population < (kind === 'city' ? below : REGION);

/** Whether a place is too small to be known by a name that others share. */
export const isBelowCity = (place: GazetteerPlace): boolean => isBelow(place, CITY);
