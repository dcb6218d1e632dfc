import type { Draft } from '../draft.ts';
import type { Candidate } from './candidates.ts';
import { closeness, kilometres } from './distance.ts';
import { CountryEvidence } from './evidence.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import type { Mention } from './mention.ts';

/** Weight of country coherence against one order of magnitude of population. */
const COHERENCE = 2.2;
/** Weight of coherence within a country's first-level regions. */
const REGION_COHERENCE = 1.8;
/** What a container named by the text adds: more than any population can outweigh. */
const WITHIN = 8;
/** What holding a town that the text puts into it adds to a state or country. */
const HOLDING = 3;
/** What standing in a list with places of the same country adds. */
const LISTED = 1;
/** What a body of the country that stands right before the name adds: 'Guardia Civil in Cartagena'. */
const BODY = 1.5;
/** What a noun of place adds to a record of its kind, and takes from others. */
const NOUN = 3;
/** Places that nearness is measured against, so that its cost stays linear. */
export const NEIGHBOURS = 40;

/** The most that nearness to other places adds. */
export const CLOSEST = 1.8;

/** Only small places are taken for far-fetched, and only where the article speaks of other countries this much. */
const FAR_FETCHED_BELOW = 50_000;
const ELSEWHERE = 4;
const FAR_KM = 1500;

/** Mentions of one name that are read together, and the records they may mean. */
export interface Reading {
  mentions: Mention[];
  candidates: Candidate[];
  best: Candidate | undefined;
}

/** A record with what speaks for it in this article. */
export interface Scored {
  candidate: Candidate;
  score: number;
}

/** Scores what each name may mean by what the others are taken to mean. */
export class Ranking {
  readonly #draft: Draft;
  readonly #readings: readonly Reading[];
  readonly #of = new Map<Mention, Reading>();
  #evidence: CountryEvidence;
  #near: Reading[] = [];
  /** Readings whose record has a region, and how many of them lie in each. */
  readonly #inRegion = new Map<string, number>();
  #withRegion = 0;

  constructor(draft: Draft, readings: readonly Reading[]) {
    this.#draft = draft;
    this.#readings = readings;
    for (const reading of readings)
      for (const mention of reading.mentions) this.#of.set(mention, reading);
    for (const reading of readings) this.#count(reading, 1);
    this.#evidence = new CountryEvidence(draft);
  }

  /** Takes a name to mean a record from now on. */
  choose(reading: Reading, best: Candidate | undefined): void {
    this.#count(reading, -1);
    reading.best = best;
    this.#count(reading, 1);
  }

  #count({ best }: Reading, by: 1 | -1): void {
    const region = best?.region;
    if (!region) return;
    this.#inRegion.set(region, (this.#inRegion.get(region) ?? 0) + by);
    this.#withRegion += by;
  }

  /** Gathers the evidence anew from what the names are now taken to mean. */
  update(): void {
    this.#evidence = gatherEvidence(this.#draft, this.#readings);
    this.#near = this.#readings
      .filter(({ best }) => best && (best.place.kind === 'city' || best.place.feature === 'admin2'))
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .slice(0, NEIGHBOURS);
  }

  /** Records of a reading, likeliest first. */
  rank(reading: Reading): Scored[] {
    const less = own(reading);
    const scored = reading.candidates.map((candidate) => ({
      candidate,
      score:
        candidate.prior +
        COHERENCE * Math.log10(1 + 9 * this.#evidence.share(candidate.place.cc, less)) +
        REGION_COHERENCE * Math.log10(1 + 9 * this.#regionShare(candidate, reading)) +
        this.#nearness(candidate, reading) +
        this.#said(candidate.place, reading),
    }));
    return scored.sort((a, b) => b.score - a.score);
  }

  /**
   * Whether a small place of a country that the article speaks of in no other way is the only reading:
   * more likely a district or village that the gazetteer lacks.
   */
  isFarFetched({ best, mentions, candidates }: Reading): boolean {
    if (best?.place.kind !== 'city' || best.place.population >= FAR_FETCHED_BELOW) return false;
    if (mentions.some((mention) => mention.within !== undefined || mention.body)) return false;
    const { place } = best;
    if (
      this.#near.some(
        ({ best: other }) => other !== best && other && kilometres(place, other.place) < FAR_KM,
      )
    )
      return false;
    const weight = trust(best, candidates, mentions);
    const { cc } = place;
    return this.#evidence.of(cc) - weight < 0.1 && this.#evidence.total - weight >= ELSEWHERE;
  }

  /** What the text itself says of the name's mentions. */
  #said(place: GazetteerPlace, { mentions }: Reading): number {
    let within = 0;
    let listed = 0;
    let noun = 0;
    let body = 0;
    for (const mention of mentions) {
      within = Math.max(within, this.#containment(place, mention), this.#holding(place, mention));
      listed = Math.max(listed, this.#listed(place, mention));
      if (mention.body === place.cc) body = BODY;
      if (mention.noun) noun ||= fits(mention.noun, place);
    }
    return within + listed + noun + body;
  }

  /** The share of the other names that mean a place of the same region. */
  #regionShare({ region }: Candidate, { best }: Reading): number {
    if (!region) return 0;
    const own = best?.region;
    const all = this.#withRegion - (own ? 1 : 0);
    const same = (this.#inRegion.get(region) ?? 0) - (own === region ? 1 : 0);
    return all === 0 ? 0 : same / all;
  }

  /** Closeness to the other places of the article. */
  #nearness({ place }: Candidate, self: Reading): number {
    let sum = 0;
    for (const other of this.#near) {
      if (other === self || !other.best) continue;
      sum += closeness(place, other.best.place);
    }
    return Math.min(sum, CLOSEST);
  }

  /** What the text says the place lies in. */
  #containment(place: GazetteerPlace, mention: Mention): number {
    const outer = mention.within === undefined ? undefined : this.#draft.mentions[mention.within];
    const container = outer && this.#of.get(outer);
    if (!container) return 0;
    if (container.best && holds(container.best.place, place)) return WITHIN;
    return container.candidates.some((one) => holds(one.place, place)) ? WITHIN - 1 : 0;
  }

  /** A state or a country is the one that holds the town which the text puts into it. */
  #holding(place: GazetteerPlace, mention: Mention): number {
    const inner = mention.holds === undefined ? undefined : this.#draft.mentions[mention.holds];
    const held = inner && this.#of.get(inner)?.best;
    return held && holds(place, held.place) ? HOLDING : 0;
  }

  #listed({ cc }: GazetteerPlace, mention: Mention): number {
    const mates = mention.list?.slice(0, NEIGHBOURS).filter((mate) => mate !== mention) ?? [];
    const read = mates.map((mate) => this.#of.get(mate)?.best?.place.cc).filter(Boolean);
    return read.length === 0 ? 0 : (LISTED * read.filter((one) => one === cc).length) / read.length;
  }
}

/** Ids of national bodies start with their country's code. */
export function countryOfBody(id: string): string {
  return /^[a-z]{2}-/.test(id) ? id.slice(0, 2).toUpperCase() : '';
}

function gatherEvidence(draft: Draft, readings: readonly Reading[]): CountryEvidence {
  const evidence = new CountryEvidence(draft);
  for (const { cc } of draft.nationalities) evidence.add(cc, 1);
  for (const { id } of draft.agencies) evidence.add(countryOfBody(id), 1);
  if (draft.article.country) evidence.add(draft.article.country, 0.5);
  for (const { best, candidates, mentions } of readings) {
    if (!best) continue;
    evidence.add(best.place.cc, trust(best, candidates, mentions));
  }
  return evidence;
}

/** What a reading has added to the evidence itself. */
function own({ best, candidates, mentions }: Reading): { cc: string; weight: number } {
  if (!best || best.place.cc === 'XX') return { cc: 'XX', weight: 0 };
  return { cc: best.place.cc, weight: trust(best, candidates, mentions) };
}

/** How much a reading says of its country: a country most, a name with one bearer more than one with many. */
function trust(
  { place }: Candidate,
  candidates: readonly Candidate[],
  mentions: readonly Mention[],
): number {
  const each = place.kind === 'country' ? 1.5 : candidates.length === 1 ? 1 : 0.5;
  return each * Math.min(mentions.length, 3);
}

function fits(noun: NonNullable<Mention['noun']>, place: GazetteerPlace): number {
  if (noun !== 'city' && noun !== 'region' && noun !== 'country') return 0;
  return noun === place.kind ? NOUN : -NOUN;
}

function holds(outer: GazetteerPlace, inner: GazetteerPlace): boolean {
  if (outer === inner || outer.cc !== inner.cc) return false;
  if (outer.kind === 'country') return inner.kind !== 'country';
  if (outer.feature === 'admin1')
    return outer.admin1 === inner.admin1 && inner.feature !== 'admin1';
  // No town holds a county: 'Rockland County, New York' is the state.
  if (outer.kind === 'city' && inner.kind === 'region') return false;
  return kilometres(outer, inner) < (outer.kind === 'city' ? 60 : 150);
}
