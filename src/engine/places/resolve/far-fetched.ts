import { foldName } from '../../text/fold.ts';
import { kilometres } from '../distance.ts';
import type { Feature, GazetteerPlace } from '../gazetteer.ts';
import { NO_COUNTRY } from '../no-country.ts';
import { type CandidatePlace, isNameOf } from './candidates.ts';
import type { CountryWeights } from './evidence.ts';
import { type NameReading, trust } from './name-reading.ts';

/** Only small places are taken for far-fetched. */
const BELOW = 60_000;
/** Amid a list of places that all lie in another country a larger one counts as small. */
const ODD_BELOW = 150_000;
/** Records of one name that make each of them unlikely by itself: two such names may lie near each other by chance. */
const MANY = 4;
/** A county or parish counts as small up to here. */
const REGION_BELOW = 100_000;
/** How much the article must speak of other countries. */
const ELSEWHERE = 4;
const ELSEWHERE_OF_VILLAGE = 1.5;
const ELSEWHERE_BESIDE = 2.5;
/** So many other towns show where a text is set. */
const FEW = 2;
const ABROAD_KM = 1500;
/** Of a village, which only those beside it speak of. */
const ABROAD_KM_OF_VILLAGE = 800;
/** A name that only a place abroad bears needs no explaining, unless it is a village. */
const VILLAGE = 15_000;
/** Within this a place belongs to the neighbourhood that the article tells of. */
const LOCAL_KM = 161;
/** Beyond this a namesake belongs to another one. */
const AWAY_KM = 250;
/** Places with two others nearby that make an article a local one. */
const LOCAL = 4;

/** What the article tells besides the name in question. */
interface Known {
  evidence: CountryWeights;
  /** The places of the neighbourhood that it tells of. */
  home: readonly NameReading[];
  /** All that the name is listed with lies in another country. */
  odd: boolean;
  /** First-level regions that it names. */
  named: ReadonlySet<string>;
  /** The name is a harbour's, which is called after the town at it and as large, as bays and bridges need not be. */
  isHarbour: boolean;
  /** Towns and counties that the article names. */
  near: readonly NameReading[];
  /** Whether the likeliest record is called so in another language: asked only where all else speaks for it. */
  isOfOtherTongue(): boolean;
  /** The name is an airport's, which is as large as the town that it serves, and may lie in another place. */
  isAirport: boolean;
}

/**
 * Whether a small namesake far from all else is the only reading: more likely a village or district that
 * the gazetteer lacks. It lies in a country that the article speaks of in no other way, or the article
 * tells of one neighbourhood, and writers then say where a small place elsewhere is.
 */
export function isFarFetched(reading: NameReading, known: Known): boolean {
  const { evidence, near, home, odd, named, isHarbour, isAirport } = known;
  const { best, mentions } = reading;
  if (isUnvouchedAlias(reading, known) && !isTold(reading) && !isUnmistakable(reading)) return true;
  const below = odd ? ODD_BELOW : BELOW;
  const isOfItsTown = isAirport || isHarbour;
  if (!best || !isSmall(best.place, isOfItsTown ? [] : mentions, below)) return false;
  // A place in a region that the text names is not far-fetched: 'a tornado in Kentucky', then 'McCracken County'.
  const { region, place } = best;
  if (region && place.feature !== 'admin1' && named.has(region)) return false;
  if (isTold(reading)) return false;
  if (isUnmistakable(reading) || isLandmark(reading)) return false;
  // An island gives its name to its airport: 'Tenerife South Airport'.
  if (isAirport && LANDMARKS.has(place.feature)) return false;
  const others = othersThan(best, near);
  // Two towns of another state say nothing for each other.
  const sure = home.length > 0 ? home : others.filter((other) => !isByChance(other, reading));
  if (
    isWithin(
      best.place,
      sure.filter((other) => other.best?.id !== best.id),
      AWAY_KM,
    )
  )
    return false;
  // A harbour lies at the only town of its name: 'Rosslare Europort'.
  const isOfTown = isHarbour && reading.candidates.length === 1;
  if (isVillage(best.place) && isExtended(reading) && !isOfTown && others.length > 0) return true;
  if (odd && (isVillage(best.place) || !isWithin(best.place, others, ABROAD_KM))) return true;
  return (
    (home.length > 0 && isNamesake(reading, others)) || isAbroad(reading, others, near, evidence)
  );
}

/** What is larger is known by names of other tongues and times as well: 'Saigon'. */
const ALIAS_BELOW = 600_000;

/** Whether the text itself says where a place lies. */
const isTold = ({ mentions }: NameReading): boolean =>
  mentions.some(({ body, cc, within }) => within !== undefined || body || cc);

/** So much the text must speak of other countries then. */
const ELSEWHERE_OF_TOWN = 3;

/** Those that the article names besides a place, however often it names that. */
const othersThan = ({ id }: CandidatePlace, near: readonly NameReading[]): NameReading[] =>
  near.filter(({ best }) => best && best.id !== id);

/** Letters of a name that hardly two places bear. */
const DISTINCT = 9;

/**
 * Whether a long name has only one record and no noun that makes it a village's: 'Zeebrugge', 'Hook of Holland'.
 * American names do not count, since many counties there have a North Fork.
 */
export const isUnmistakable = ({ best, candidates, mentions }: NameReading): boolean =>
  candidates.length === 1 &&
  best?.place.cc !== 'US' &&
  mentions.every(({ key, noun, list }) => key.length >= DISTINCT && !noun && !list);

/** What a name of its own is known for, and no town's or county's. */
const LANDMARKS: ReadonlySet<Feature> = new Set([
  'island',
  'area',
  'coast',
  'mountain',
  'port',
  'disputed',
  'site',
]);

/**
 * Whether a place is known by its name alone, so that a text needs to say no more, as with 'Corsica' among the towns
 * of another country; 'the Flores neighbourhood' is not the island.
 */
export const isLandmark = ({ best, mentions }: NameReading): boolean =>
  best !== undefined && LANDMARKS.has(best.place.feature) && !isDistrict({ mentions });

/**
 * Whether a village has the name only as another name and nobody speaks of its country: 'the village of Banjska' in
 * Kosovo; or a larger town far from all else by its name in another language: 'Tolosa' in the Philippines is not
 * Toulouse.
 */
function isUnvouchedAlias(
  reading: NameReading,
  { evidence, near, isOfOtherTongue }: Pick<Known, 'evidence' | 'near' | 'isOfOtherTongue'>,
): boolean {
  const { best, mentions } = reading;
  if (best?.place.kind !== 'city' || best.place.population >= ALIAS_BELOW) return false;
  const { place } = best;
  if (mentions.some(({ key }) => key === foldName(place.name))) return false;
  const weight = trust(reading);
  const rest = evidence.total - weight;
  if (!evidence.hasOnly(weight, best.place.cc) || rest < ELSEWHERE / 2) return false;
  if (isVillage(place)) return true;
  // 'Baguio' for Baguio City.
  const isShort = (key: string) => foldName(place.name).startsWith(`${key} `);
  if (mentions.some(({ key }) => isShort(key) || isNameOf(place, key))) return false;
  if (rest < ELSEWHERE_OF_TOWN || isWithin(place, othersThan(best, near), ABROAD_KM)) return false;
  return isOfOtherTongue();
}

/** Whether a place is small, as every district is, however large its namesake: 'neighbourhoods such as Flores'. */
function isSmall(
  { feature, kind, population }: GazetteerPlace,
  mentions: NameReading['mentions'],
  below = BELOW,
): boolean {
  if (feature === 'part') return true;
  if (kind !== 'city' && kind !== 'region') return false;
  if (isDistrict({ mentions })) return true;
  return population < (kind === 'city' ? below : REGION_BELOW);
}

/**
 * Whether no record of a name lies in the country that a demonym puts it into, or beside it:
 * 'the Spanish Sunshine Coast'.
 */
export function isForeign(
  { best, mentions }: NameReading,
  neighbours: (cc: string) => readonly string[],
): boolean {
  const cc = mentions[0]?.demonym;
  if (!cc || !best || best.place.kind === 'country' || best.place.cc === NO_COUNTRY) return false;
  const near = new Set([cc, NO_COUNTRY, ...neighbours(cc)]);
  return !near.has(best.place.cc);
}

/** A part of a town, or a bridge, a hill that bears the name of a far-off town. */
const isDistrict = ({ mentions }: Pick<NameReading, 'mentions'>) =>
  mentions.some(({ noun }) => noun === 'area' || noun === 'feature');

/**
 * Whether a noun extends a name, as it does those of villages, which may lie anywhere: 'Scott Township', 'Boka Bay'.
 */
const isExtended = ({ mentions }: NameReading) =>
  mentions.some(({ noun }) => noun === 'region' || noun === 'feature');

const isVillage = ({ kind, population }: GazetteerPlace) => kind === 'city' && population < VILLAGE;

/** A town of the country that the article tells of, or a village or county anywhere. */
function isNamesake({ best }: NameReading, others: readonly NameReading[]): boolean {
  const here = others.some((other) => other.best?.place.cc === best?.place.cc);
  const small = best?.place.kind === 'region' || (best?.place.population ?? 0) < VILLAGE;
  return here || small;
}

const isWithin = (place: GazetteerPlace, others: readonly NameReading[], km: number) =>
  others.some(({ best }) => best && kilometres(place, best.place) < km);

/**
 * How much the text must speak of other countries before a place is taken for a namesake. Of a village less, the less
 * where it names other towns; and there may be one more of a name that towns of a dozen states have: 'Smithfield'.
 */
function elsewhereOf(reading: NameReading, others: number): number {
  const { best } = reading;
  if (best && isVillage(best.place)) return others > 0 ? ELSEWHERE_OF_VILLAGE : ELSEWHERE / 2;
  const isLikelyAnother = isDistrict(reading) || (isCommonName(reading) && others >= FEW);
  if (isLikelyAnother) return ELSEWHERE / 2;
  return others >= FEW ? ELSEWHERE_BESIDE : ELSEWHERE;
}

/** In a country that nothing else speaks for: the same name read twice, or another small town far from it, proves nothing of it. */
function isAbroad(
  reading: NameReading,
  others: readonly NameReading[],
  near: readonly NameReading[],
  evidence: CountryWeights,
): boolean {
  const { best } = reading;
  if (!best) return false;
  const mute = (other: NameReading) =>
    other !== reading && other.best && isNoWitness(other, other.best, best);
  const witnesses = others.filter((other) => !mute(other));
  const reach = isVillage(best.place) ? ABROAD_KM_OF_VILLAGE : ABROAD_KM;
  if (isWithin(best.place, witnesses, reach)) return false;
  let weight = trust(reading);
  for (const other of near) if (mute(other)) weight += trust(other);
  return (
    evidence.hasOnly(weight, best.place.cc) &&
    evidence.total - weight >= elsewhereOf(reading, others.length)
  );
}

const isNoWitness = (other: NameReading, { id, place }: CandidatePlace, best: CandidatePlace) =>
  id === best.id ||
  (place.cc === best.place.cc &&
    isSmall(place, other.mentions) &&
    (isCommonName(other) || kilometres(place, best.place) > AWAY_KM));

/**
 * Whether two common names lie together by chance, as some pair of them does in America:
 * 'flats in Fairview and Oakdale'.
 */
const isByChance = (one: NameReading, other: NameReading): boolean =>
  isCommonName(one) &&
  isCommonName(other) &&
  one.best !== undefined &&
  isSmall(one.best.place, one.mentions) &&
  one.best.place.cc === other.best?.place.cc;

/** Whether towns of a dozen states have a name: 'Clifton', 'Springfield'. */
const isCommonName = ({ candidates }: NameReading): boolean => candidates.length >= MANY;

/** The places that lie together, where most of the article's do: the neighbourhood it tells of. */
export function neighbourhood(others: readonly NameReading[]): readonly NameReading[] {
  const together = others.filter(({ best }) => best && besides(best.place, others) >= 2);
  return together.length >= LOCAL && together.length * 2 > others.length ? together : [];
}

/** How many other places lie within reach of one. */
const besides = (place: GazetteerPlace, others: readonly NameReading[]): number =>
  others.filter(
    ({ best }) => best && best.place !== place && kilometres(place, best.place) < LOCAL_KM,
  ).length;
