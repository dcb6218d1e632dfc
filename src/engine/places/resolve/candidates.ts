import type { Draft } from '../../draft.ts';
import { listOf } from '../../list-of.ts';
import { foldName } from '../../text/fold.ts';
import type { PlaceKind } from '../../types.ts';
import type { Feature, GazetteerPlace } from '../gazetteer.ts';
import type { Mention } from '../mention.ts';
import { bears } from '../names/records.ts';

/** A record that a name may mean. */
export interface CandidatePlace {
  id: number;
  place: GazetteerPlace;
  /** Its first-level region, whose code is one only within its country; none where it lies in none. */
  region: string | undefined;
  /** What speaks for it before the article is asked. */
  prior: number;
}

/** Where names are shared, readers take the larger thing, but a town before the region called after it. */
const CLASS: Readonly<Record<Feature, number>> = {
  city: 0,
  capital: 0.8,
  seat1: 0.3,
  seat2: 0.15,
  seat3: 0,
  section: -2,
  country: 2,
  admin1: -0.6,
  admin2: -1,
  continent: 4,
  macro: 4,
  area: 1,
  sea: 5,
  coast: 5,
  island: 4,
  river: 4,
  mountain: 4,
  airport: 5,
  port: 5,
  disputed: 5,
  org: 6,
  part: 0,
  site: 3,
};

/** A name that is not the record's main one, often of another language, gives way to records whose main name it is. */
const OTHER_NAME: Readonly<Record<PlaceKind, number>> = {
  city: 1.2,
  region: 0.5,
  country: 2.5,
  area: 0.5,
  feature: 2.5,
  street: 0,
};

/** What a region gives way by to the city of its name in it that all the world knows: 'New York'. */
const OF_CITY = 0.5;
const MILLION = 1_000_000;

/** Names of regions and seas are settled: they count as a city of this many people. */
const UNCOUNTED = 10_000;

/** Records that a mention may mean, by what is known before the article is read. */
export class Candidates {
  readonly #draft: Draft;
  readonly #places = new Map<number, GazetteerPlace>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  place(id: number): GazetteerPlace {
    let place = this.#places.get(id);
    if (!place) {
      place = this.#draft.knowledge.gazetteer.place(id);
      this.#places.set(id, place);
    }
    return place;
  }

  of(mention: Mention): CandidatePlace[] {
    const seats = this.#seatsOf(mention);
    const cities = this.#citiesOf(mention);
    const all = listOf(mention.ids, (id) => {
      const place = this.place(id);
      const people = Math.max(place.population, place.kind === 'city' ? 100 : UNCOUNTED);
      const region = regionOf(place);
      // If a name is another name of a town and of its region, the town is meant: 'Grodno'.
      const kind = region && seats.has(region) ? 'city' : place.kind;
      const other = isOwn(place, mention.key) || mention.cc ? 0 : OTHER_NAME[kind];
      const isBehind = place.feature === 'admin1' && cities.has(region);
      const lost = other + (isBehind ? OF_CITY : 0);
      return { id, place, region, prior: Math.log10(people) + CLASS[place.feature] - lost };
    });
    const fixed = mention.cc ? all.filter(({ place }) => place.cc === mention.cc) : all;
    return withoutTongues(fixed.length > 0 ? fixed : all, mention.key);
  }

  /** Regions whose cities of a million may be meant by the name. */
  #citiesOf({ ids, key }: Mention): ReadonlySet<string | undefined> {
    const regions = new Set<string | undefined>();
    for (const id of ids) {
      const place = this.place(id);
      if (place.kind === 'city' && place.population >= MILLION && isOwn(place, key))
        regions.add(regionOf(place));
    }
    return regions;
  }

  /** Regions whose seats may be meant by the name. */
  #seatsOf({ ids }: Mention): ReadonlySet<string | undefined> {
    const seats = new Set<string | undefined>();
    for (const id of ids) {
      const place = this.place(id);
      if (place.feature === 'seat1') seats.add(regionOf(place));
    }
    return seats;
  }
}

/** A first-level region's code is one only within its country. */
const regionOf = ({ cc, admin1 }: GazetteerPlace): string | undefined =>
  admin1 && `${cc}.${admin1}`;

/**
 * The records of a name without those that have it only in another language, if one of them is a country: 'Grenada'
 * is one, and that some languages call the city of Granada so tells nothing in an English text.
 */
function withoutTongues(all: CandidatePlace[], key: string): CandidatePlace[] {
  const isCountry = all.some(
    ({ place }) => place.kind === 'country' && foldName(place.name) === key,
  );
  return isCountry && all.length > 1 ? all.filter(({ place }) => bears(place.name, key)) : all;
}

/**
 * The record's main name; a capital may add a word to it that writers leave out, and so may a town what tells it
 * from others: 'Washington D.C.', 'Panama City', 'Newcastle upon Tyne'.
 */
function isOwn({ name, feature, kind }: GazetteerPlace, key: string): boolean {
  const main = foldName(name);
  if (main === key) return true;
  return (
    main.startsWith(`${key} `) &&
    (feature === 'capital' || (kind === 'city' && isLowerCase(name[key.length + 1])))
  );
}

/**
 * Whether a name is a longer or shorter form of the place's own: 'New York City', 'Washington DC', 'Frankfurt' am
 * Main, 'Kingston upon Hull'.
 */
export function isNameOf(place: GazetteerPlace, key: string): boolean {
  const main = foldName(place.name);
  const isLonger = key.startsWith(`${main} `) || key.endsWith(` ${main}`);
  return isOwn(place, key) || isLonger || key.replaceAll(' ', '') === main.replaceAll(' ', '');
}

const isLowerCase = (letter = ''): boolean => letter !== letter.toUpperCase();
