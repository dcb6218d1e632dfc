import type { Draft } from '../../draft.ts';
import { bodyOf } from '../../registry.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import { kilometres } from '../distance.ts';
import type { Mention } from '../mention.ts';
import { headOf } from '../names/name-heads.ts';
import type { CandidatePlace } from './candidates.ts';
import { Context } from './context.ts';
import { CountryWeights, weighCountries } from './evidence.ts';
import { isFarFetched, isForeign, neighbourhood } from './far-fetched.ts';
import { forEurope, otherInEurope } from './in-europe.ts';
import { isMaybeTown } from './like-countries.ts';
import { isBelowCity, isLone, isUnsaidLone } from './lone.ts';
import { type NameReading, own, trust } from './name-reading.ts';
import { isOvershadowed, OVERSHADOWED, outshone } from './namesakes.ts';
import { IN_TOWN, Nearby } from './nearby.ts';
import { isOfOtherTongue } from './other-tongues.ts';
import { RegionShares } from './region-shares.ts';
import { isAmongVillages, isOfStrayList } from './stray-lists.ts';

/** Weight of country coherence against one order of magnitude of population. */
const COHERENCE = 2.2;

/** Weight of coherence within a part of the world: it decides only where little else does. */
const PART_OF_WORLD = 0.8;

/** Weight of coherence within a country's first-level regions. */
const REGION_COHERENCE = 1.8;

/** What being the region that the text's towns lie in adds against a country of the same name. */
const HOME = 2.5;

/** So much evidence of countries is still as good as none: one nationality, one place. */
const LITTLE = 1;

/** What a country loses that is not meant: more than speaks for any by itself. */
const NOT_MEANT = 12;

/** A city reaches so far: what lies there is no other place of its region. */
const CITY_KM = 60;

/** A text with more than this share of the evidence is set in the country, and may mean any of its regions. */
const AT_HOME = 0.4;

/** A town of fewer people than this gives its name to few bridges that are known. */
const NAMES_BRIDGES = 20_000;
/** And one of fewer than this only where the text is set beside it. */
const NAMES_STATIONS = 200_000;

/** A record with what speaks for it in this article. */
export interface Scored {
  candidate: CandidatePlace;
  score: number;
  /** Points that it has lost to a better known namesake: some doubt of that one. */
  lost: number;
}

/** Files a record before those that less speaks for: the lists are short. */
function file(one: Scored, ranked: Scored[]): void {
  let at = ranked.length;
  for (; at > 0; at -= 1) {
    const before = ranked[at - 1];
    if (!before || before.score >= one.score) break;
    ranked[at] = before;
  }
  ranked[at] = one;
}

const NOWHERE = { from: -1, to: -1 };

/** Scores what each name may mean by what the others are taken to mean. */
export class Ranking {
  readonly #draft: Draft;
  readonly #readings: readonly NameReading[];
  readonly #context: Context;
  #evidence: CountryWeights;
  #near: Nearby;
  /** Worked out once the names have settled, since no round asks for it. */
  #home: readonly NameReading[] | undefined;
  #named: ReadonlySet<string> | undefined;
  /** Regions that bodies of the article bear the names of. */
  readonly #states: ReadonlySet<string>;
  readonly #shares = new RegionShares();
  readonly #besideUnion: boolean;

  constructor(draft: Draft, readings: readonly NameReading[]) {
    this.#draft = draft;
    this.#readings = readings;
    this.#context = new Context(draft, readings);
    for (const { best } of readings) if (best) this.#shares.add(best, 1);
    this.#states = new Set(draft.bodyRegions);
    for (const region of this.#states) this.#shares.add({ region }, 1);
    this.#evidence = new CountryWeights(draft);
    this.#near = new Nearby([], draft.bodyTowns);
    this.#besideUnion = draft.agencies.some(({ id }) => bodyOf(draft, id)?.eu === true);
  }

  /** Takes a name to mean a record from now on. */
  choose(reading: NameReading, best: CandidatePlace | undefined): void {
    if (reading.best) this.#shares.add(reading.best, -1);
    reading.best = best;
    if (best) this.#shares.add(best, 1);
  }

  /** Gathers the evidence anew from what the names are now taken to mean. */
  update(): void {
    this.#evidence = weighCountries(this.#draft, this.#readings);
    this.#near = new Nearby(this.#readings, this.#draft.bodyTowns);
    this.#home = undefined;
    this.#named = undefined;
  }

  /** First-level regions that the article names, as 'US.TX'; worked out at the first question of a round. */
  readonly #regionsNamed = (): ReadonlySet<string> => {
    if (this.#named) return this.#named;
    const named = new Set(this.#states);
    for (const { best } of this.#readings)
      if (best?.region && best.place.feature === 'admin1') named.add(best.region);
    this.#named = named;
    return named;
  };

  /** Records of a reading, likeliest first; one that has no rival is not scored. */
  rank(reading: NameReading): Scored[] {
    const { candidates } = reading;
    const [only] = candidates;
    if (only && candidates.length === 1) return [{ candidate: only, score: only.prior, lost: 0 }];
    const less = own(reading);
    const largest = this.#isUnset(reading)
      ? Math.max(0, ...candidates.map(({ prior }) => prior))
      : undefined;
    const ranked: Scored[] = [];
    for (const candidate of candidates) {
      // Where little says where the article is set, the better known leads by itself.
      const lost =
        largest === undefined ? outshone(candidate, reading, this.#near, this.#regionsNamed) : 0;
      const score =
        candidate.prior +
        COHERENCE * Math.log10(1 + 9 * this.#evidence.share(candidate.place.cc, less)) +
        PART_OF_WORLD * this.#evidence.shareAround(candidate.place.cc, less) +
        REGION_COHERENCE * Math.log10(1 + 9 * this.#shares.of(candidate, reading.best)) +
        this.#near.closeness(candidate, reading) +
        (this.#isHome(candidate, reading, less) ? HOME : 0) +
        (largest === undefined
          ? 0
          : forEurope(candidate, { largest, besideUnion: this.#besideUnion })) -
        (isOvershadowed(candidate, reading, this.#near) ? OVERSHADOWED : 0) -
        (isMaybeTown(this.#draft, candidate, reading) &&
        this.#evidence.hasOnlyFrom(less, candidate.place.cc)
          ? NOT_MEANT
          : 0) -
        lost +
        this.#context.said(candidate.place, reading);
      file({ candidate, score, lost }, ranked);
    }
    return ranked;
  }

  /** Whether hardly anything but the name itself says where the article is set. */
  #isUnset(reading: NameReading): boolean {
    return this.#evidence.total - own(reading).weight <= LITTLE;
  }

  /** The record in Europe that may be meant as well; undefined where anything speaks for the country of the likeliest. */
  rivalInEurope(reading: NameReading, ranked: readonly Scored[]): Scored | undefined {
    const cc = ranked[0]?.candidate.place.cc ?? '';
    const isOpen = this.#isUnset(reading) && this.#evidence.share(cc, own(reading)) === 0;
    return isOpen ? otherInEurope(ranked) : undefined;
  }

  /** Whether the record lies too far off to be meant: see `isFarFetched`. */
  isFarFetched(reading: NameReading): boolean {
    const { gazetteer } = this.#draft.knowledge;
    this.#home ??= neighbourhood(this.#near.readings);
    return (
      this.#isBearingAbroad(reading) ||
      isForeign(reading, (cc) => gazetteer.neighbours(cc)) ||
      isAmongVillages(reading, this.#evidence) ||
      isOfStrayList(reading, this.#context.townsListedWith(reading), this.#evidence) ||
      isFarFetched(reading, {
        evidence: this.#evidence,
        near: this.#near.readings,
        isOfOtherTongue: () => isOfOtherTongue(reading, gazetteer),
        home: this.#home,
        odd: this.#context.isOddOneOut(reading),
        named: this.#regionsNamed(),
        isHarbour: this.#endsIn('harbours', reading),
        isAirport: this.#endsIn('airports', reading) || this.#endsIn('stations', reading),
      })
    );
  }

  /**
   * Whether a city is meant rather than the state of its name, since the text tells of that state in no other way:
   * 'In New York'. Nothing else may lie in the state away from the city, and if the city lies elsewhere, as with
   * 'Washington', the text must not be set in their country.
   */
  isRegionLeftOut({ place, region }: CandidatePlace, reading: NameReading): boolean {
    const city = reading.best?.place;
    if (place.feature !== 'admin1' || city?.kind !== 'city' || city.cc !== place.cc) return false;
    const isAway = city.admin1 !== place.admin1;
    if (isAway && this.#evidence.share(place.cc, own(reading)) > AT_HOME) return false;
    return !this.#readings.some(
      ({ best }) => best?.region === region && best && kilometres(best.place, city) > CITY_KM,
    );
  }

  /** Whether nothing else that the text names lies in the region of a small place. */
  isAlone({ best }: NameReading): boolean {
    if (best?.region === undefined || !isBelowCity(best.place)) return false;
    return this.#shares.of(best, best) === 0;
  }

  /** Whether nothing else of the text speaks for the country of a small place: see `isLone`. */
  isLone(reading: NameReading): boolean {
    return isLone(reading, this.#near.readings, this.#evidence);
  }

  /** The same of a name that the text nowhere calls a place's: see `isUnsaidLone`. */
  isUnsaidLone(reading: NameReading): boolean {
    return isUnsaidLone(reading, this.#near.readings, this.#evidence);
  }

  /**
   * Whether something has the name of a place that it need not lie in: a village may be what 'Tower Bridge' is called
   * after, or may not. Rivers and harbours are called after their towns, so they do not count.
   */
  isUnknownFeature(reading: NameReading): boolean {
    const { best, mentions } = reading;
    if (best?.place.kind !== 'city' || mentions.some(({ noun }) => noun !== 'feature'))
      return false;
    const kinds = ['harbours', 'airports', 'landforms', 'borderSites'] as const;
    if (kinds.some((nouns) => this.#endsIn(nouns, reading))) return false;
    const { population } = best.place;
    // A larger town gives its name to stations far away, too: 'Waterloo Station' far from Waterloo.
    return (
      population < NAMES_BRIDGES ||
      (population < NAMES_STATIONS && !this.#near.isBeside(best.place, reading, IN_TOWN))
    );
  }

  /** Whether such a noun ends the name somewhere: 'Europort', 'Docks'. */
  #endsIn(
    nouns: 'harbours' | 'airports' | 'stations' | 'landforms' | 'borderSites',
    { mentions }: NameReading,
  ): boolean {
    const { doc, language } = this.#draft;
    return mentions.some(({ to }) => language.places[nouns].has(normAt(doc.tokens, to - 1)));
  }

  /**
   * Whether a name is only a word for a direction, in a country that nothing but such words speaks for, so that it is
   * a part of another country: 'the Western and Central regions', 'Eastern Region officers', 'West Port'.
   */
  #isBearingAbroad({ best, mentions }: NameReading): boolean {
    const { tokens } = this.#draft.doc;
    const { places } = this.#draft.language;
    const isBearing = (mention?: Mention) => {
      const { from, to } = mention ?? NOWHERE;
      // Two words are only a direction if the first is 'far': 'the Far North'.
      const isFar = to === from + 2 && places.roles.far.has(normAt(tokens, from));
      if (isFar) return places.bridges.has(normAt(tokens, from + 1));
      if (!places.bridges.has(normAt(tokens, from))) return false;
      // A hyphen may join two directions: 'the South-east'.
      if (to === from + 3) return places.bridges.has(normAt(tokens, to - 1));
      const next = normAt(tokens, from + 1);
      const isHeaded = headOf(places, next) === 'region' || places.harbours.has(next);
      return to === from + 1 || (to === from + 2 && isHeaded);
    };
    if (!best || !isBearing(mentions[0])) return false;
    const { cc } = best.place;
    let weight = 0;
    for (const other of this.#readings)
      if (other.best?.place.cc === cc && isBearing(other.mentions[0])) weight += trust(other);
    return this.#evidence.hasOnly(weight, cc) && this.#evidence.total > weight;
  }

  /** Whether the text puts the name where none of its records lies: 'Mayfield in Cork'. */
  isStray(reading: NameReading): boolean {
    return this.#context.isStray(reading);
  }

  /**
   * Whether the text names towns of a region, and nothing of the other country that has its name: 'Niger' with Minna,
   * 'Georgia' with Atlanta.
   */
  #isHome(
    { place, region }: CandidatePlace,
    self: NameReading,
    less: ReturnType<typeof own>,
  ): boolean {
    if (!region || place.feature !== 'admin1' || this.#shares.of({ region }, self.best) === 0)
      return false;
    const namesake = self.candidates.find((one) => one.place.kind === 'country')?.place.cc;
    if (!namesake || namesake === place.cc) return false;
    return this.#evidence.hasOnlyFrom(less, namesake);
  }
}
