import type { Draft } from '../../draft.ts';
import type { GazetteerPlace } from '../../places/gazetteer.ts';
import { isOneCountry } from '../../places/no-country.ts';
import { foldName } from '../../text/fold.ts';
import type { CountryEvidence } from './evidence.ts';
import type { Owner } from './owner.ts';

/** What the text tells elsewhere of the places that a name may mean. */
export interface ToldElsewhere {
  readonly draft: Draft;
  readonly evidence: CountryEvidence;
  /** The places that it names, by their folded names. */
  readonly places: Map<string, Pick<Owner, 'cc' | 'isPart'>>;
  /** Countries and first-level regions that it names, or towns of, as `regionKey` writes them. */
  readonly regions: Set<string>;
  /** Those of them that it names themselves. */
  readonly named: Set<string>;
}

/** A region of a country in one word, which sets can hold. */
export const regionKey = (cc: string, region: string | undefined) => `${cc}|${region}`;

/** A town of at least this many people may be what an everyday word with a capital means. */
export const LARGE_TOWN = 100_000;

/** A place that a name may mean, and how likely. */
export interface LikelyPlace extends Pick<Owner, 'cc' | 'isPart'> {
  score: number;
  people: number;
  /** Another country's place of the name is about as likely. */
  isOpen: boolean;
  /** What the name is: the place's own one in English. */
  isOwnName: boolean;
}

/** What a town of the region that the text names adds: 'Punjab Police' in Amritsar are India's. */
const OF_TOWN = 2;

/** So few people have a place that nobody names without its country. */
export const SMALL_TOWN = 30_000;

/** What a country's own name adds, and how often its country's weight in the text counts, up to so much of it. */
const COUNTRY = 6;
const OF_WEIGHT = 2;
const MOST_WEIGHT = 3;

/** And up to so much for a town of a region that the text names no other place of: 'Toronto District Court' is hardly Ohio's. */
const FAR_WEIGHT = 0.5;

/** A city of so many people, and of so many times as many, is meant before a town of the text's own land: 'Toronto Police' in Sydney. */
const FAMOUS = 500_000;
const FAR_LARGER = 50;

/** Points within which two countries' places of one name are as likely as each other. */
const OPEN = 0.4;

/** Of places that share a name the one that is largest, and whose country and region the text tells of. */
export function likeliest(
  told: ToldElsewhere,
  key: string,
  ids: readonly number[],
): LikelyPlace | undefined {
  const { gazetteer } = told.draft.knowledge;
  const all = ids
    .map((id) => gazetteer.place(id))
    .filter(({ cc }) => isOneCountry(cc))
    .map((place, _, places) => candidateOf(told, place, { key, places }))
    .sort((a, b) => b.score - a.score);
  const [best] = all;
  if (!best) return undefined;
  // 'Cork' is the county, and the city in it.
  const own = all.filter(({ cc }) => cc === best.cc);
  const rival = all.find(({ cc }) => cc !== best.cc);
  return {
    ...best,
    people: Math.max(...own.map(({ people }) => people)),
    isOwnName: own.some(({ isOwnName }) => isOwnName),
    isOpen: rival !== undefined && best.score - rival.score < OPEN,
  };
}

/** What speaks for a place of a name beside the others. */
function candidateOf(
  { evidence, named, regions }: ToldElsewhere,
  { name, cc, population, kind, region }: GazetteerPlace,
  { key, places }: { readonly key: string; readonly places: readonly GazetteerPlace[] },
): LikelyPlace {
  const isPart = kind !== 'country';
  const least = Math.max(FAMOUS, FAR_LARGER * population);
  const isTown = kind === 'city' && population < LARGE_TOWN;
  const isFamed = places.some((other) => other.kind === 'city' && other.population >= least);
  // 'the Vienna Police Department in Virginia'.
  const isFar = isTown && !(isFamed ? named : regions).has(regionKey(cc, region));
  const score =
    Math.log10(population + 10) +
    OF_WEIGHT * Math.min(evidence.weight(cc), isFar ? FAR_WEIGHT : MOST_WEIGHT) +
    (isPart ? 0 : COUNTRY) +
    (regions.has(regionKey(cc, name)) ? OF_TOWN : 0);
  return {
    cc,
    score,
    isPart,
    isOpen: false,
    people: kind === 'city' ? population : SMALL_TOWN,
    isOwnName: foldName(name) === key,
  };
}
