import { kilometres } from '../distance.ts';
import type { Mention } from '../mention.ts';
import type { CandidatePlace } from './candidates.ts';
import type { CountryWeights } from './evidence.ts';
import { type NameReading, trust } from './name-reading.ts';

/** Towns of a list of neighbours lie nearer to one another than this. */
const TOGETHER_KM = 80;

/** A larger one is known by itself, unless it is a part of a city. */
const KNOWN = 150_000;

/**
 * At least this many places of a list have to lie where nothing else is told of before they are taken for namesakes.
 */
const FEW = 2;

/** How much the article must speak of other countries. */
const TOLD_ELSEWHERE = 1.5;

/**
 * Whether the towns of one list lie in countries that nothing else in the text tells of, and far from each other
 * there, so that they are namesakes of those that are meant: 'the suburbs of Chute, Eversley, Ben Nevis and Raglan'
 * of a fire in Australia.
 */
export function isOfStrayList(
  { best, mentions }: NameReading,
  list: readonly NameReading[],
  evidence: CountryWeights,
): boolean {
  if (list.length < FEW || !best || !isUnknown(best)) return false;
  if (mentions.some(({ cc, body, within }) => cc || body || within !== undefined)) return false;
  if (list.some((mate) => mate.best && isBeside(mate.best, best))) return false;
  const weights = weightsOf(list);
  const isOfListAlone = (cc: string) => evidence.hasOnly(weights.get(cc) ?? 0, cc);
  if (!isOfListAlone(best.place.cc)) return false;
  let strays = 0;
  let weight = 0;
  for (const mate of list) {
    if (!mate.best || !isOfListAlone(mate.best.place.cc)) continue;
    strays += 1;
    weight += trust(mate);
  }
  return strays >= FEW && evidence.total - weight >= TOLD_ELSEWHERE;
}

const isUnknown = ({ place }: CandidatePlace): boolean =>
  place.kind !== 'country' && (place.population < KNOWN || place.feature === 'section');

/** Whether one of the list vouches for the other: a neighbour, or a large town of its country. */
const isBeside = (other: CandidatePlace, { id, place }: CandidatePlace): boolean =>
  other.id !== id &&
  other.place.cc === place.cc &&
  (!isUnknown(other) || kilometres(other.place, place) < TOGETHER_KM);

/** How much the towns of a list say of each country. */
function weightsOf(list: readonly NameReading[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const mate of list) {
    const cc = mate.best?.place.cc;
    if (cc) weights.set(cc, (weights.get(cc) ?? 0) + trust(mate));
  }
  return weights;
}

/** So many names of one list that no gazetteer has make the others villages as well. */
const UNKNOWN = 3;

/**
 * Whether a name stands in a list of villages that no gazetteer has, and nothing else speaks for its country, but for
 * another: 'families from Ardwold, Quillow, Kesley and Windsor' in Kenya.
 */
export function isAmongVillages(reading: NameReading, evidence: CountryWeights): boolean {
  const { best, mentions } = reading;
  if (best?.place.kind !== 'city') return false;
  const isListed = ({ list = [] }: Mention) =>
    list.filter(({ ids }) => ids.length === 0).length >= UNKNOWN;
  const weight = trust(reading);
  return (
    mentions.some(isListed) &&
    evidence.hasOnly(weight, best.place.cc) &&
    evidence.total - weight >= TOLD_ELSEWHERE / 2
  );
}
