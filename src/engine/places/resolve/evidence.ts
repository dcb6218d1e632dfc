import type { Draft } from '../../draft.ts';
import { compiledOnce, oncePer } from '../../text/compiled.ts';
import { CAPITAL, hasFlag } from '../../text/tokens/tokens.ts';
import { kilometres } from '../distance.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { localCountries } from '../local.ts';
import { isOneCountry } from '../no-country.ts';
import { type NameReading, type own, trust } from './name-reading.ts';

/** A single name says little of the article's country: the more there is, the more it counts. */
const DOUBT = 0.5;

/** So much of it says nothing yet of the part of the world that the article is about: one nationality, one place. */
const TOO_LITTLE = 1;

/** Countries whose middles lie nearer than this, in kilometres, are of one part of the world. */
const ONE_PART_KM = 3000;

type IsAround = (other: string) => boolean;

/** Whether other countries are of one part of the world with a country: it stays so, and each article asks about many. */
const partsOfWorld = compiledOnce((gazetteer: Gazetteer) => {
  const parts = new Map<string, IsAround>();
  return (cc: string): IsAround => {
    const known = parts.get(cc);
    if (known) return known;
    const part = partOf(gazetteer, cc);
    parts.set(cc, part);
    return part;
  };
});

function partOf(gazetteer: Gazetteer, cc: string): IsAround {
  const one = gazetteer.country(cc);
  const known = new Map<string, boolean>();
  return (other) => {
    const answer = known.get(other);
    if (answer !== undefined) return answer;
    const two = gazetteer.country(other);
    const isKnown = one !== undefined && two !== undefined;
    const isNear = isKnown && kilometres(gazetteer.place(one), gazetteer.place(two)) < ONE_PART_KM;
    known.set(other, one === two || isNear);
    return one === two || isNear;
  };
}

/**
 * How much the article speaks of each country, by everything but the place that is being resolved. All that speaks for
 * one is added before the first question.
 */
export class CountryWeights {
  readonly #weight = new Map<string, number>();
  /** What the neighbours of a country weigh together, once it was asked for. */
  readonly #beside = new Map<string, number>();
  /** What all countries of a country's part of the world weigh together, once it was asked for. */
  readonly #around = new Map<string, number>();
  readonly #gazetteer: Gazetteer;
  #total = 0;

  constructor({ knowledge }: Draft) {
    this.#gazetteer = knowledge.gazetteer;
  }

  add(cc: string, weight: number): void {
    if (!isOneCountry(cc)) return;
    this.#weight.set(cc, (this.#weight.get(cc) ?? 0) + weight);
    this.#total += weight;
  }

  /** Whether nothing speaks for a country but what weighs so much by itself. */
  hasOnly(weight: number, cc: string): boolean {
    return this.of(cc) - weight < 0.1;
  }

  /** Whether nothing speaks for a country but what one name has added, to whichever country. */
  hasOnlyFrom({ cc, weight }: ReturnType<typeof own>, country: string): boolean {
    return this.hasOnly(cc === country ? weight : 0, country);
  }

  /** The country that more speaks for than for any other. */
  likeliest(): string | undefined {
    let top: string | undefined;
    let most = 0;
    for (const [cc, weight] of this.#weight) {
      if (weight === most) top = undefined;
      if (weight <= most) continue;
      top = cc;
      most = weight;
    }
    return top;
  }

  get total(): number {
    return this.#total;
  }

  of(cc: string): number {
    return this.#weight.get(cc) ?? 0;
  }

  /**
   * The country's share of the evidence, 0 to 1; a neighbour counts for half, at most a quarter of the whole.
   * `less` is what the name in question itself has added, which proves nothing of it.
   */
  share(cc: string, less: { cc: string; weight: number }): number {
    const total = this.#total - less.weight + DOUBT;
    const own = (this.#weight.get(cc) ?? 0) - (cc === less.cc ? less.weight : 0);
    const beside = this.#beside.get(cc) ?? this.#weighBeside(cc);
    const near = beside - (this.#gazetteer.neighbours(cc).includes(less.cc) ? less.weight : 0);
    return (own + Math.min(near / 2, total / 4)) / total;
  }

  /** The share of the evidence that lies in the country's part of the world: of two Valencias an Irish article means the Spanish one. */
  shareAround(cc: string, less: { cc: string; weight: number }): number {
    const around = this.#around.get(cc) ?? this.#weighAround(cc);
    const own = partsOfWorld(this.#gazetteer)(cc)(less.cc) ? less.weight : 0;
    return Math.max(0, around - own - TOO_LITTLE) / (this.#total - less.weight + DOUBT);
  }

  #weighAround(cc: string): number {
    const isAround = partsOfWorld(this.#gazetteer)(cc);
    let around = 0;
    for (const [other, weight] of this.#weight) if (isAround(other)) around += weight;
    this.#around.set(cc, around);
    return around;
  }

  #weighBeside(cc: string): number {
    let near = 0;
    for (const neighbour of this.#gazetteer.neighbours(cc))
      near += this.#weight.get(neighbour) ?? 0;
    this.#beside.set(cc, near);
    return near;
  }
}

/** Ids of national bodies start with their country's code. */
export function countryOfBody(id: string): string {
  return /^[a-z]{2}-/.test(id) ? id.slice(0, 2).toUpperCase() : '';
}

/** What a body that bears a region's name says of its country. */
const OF_REGION = 0.5;

/** What a word that one country's press writes says of that country. */
const OF_LOCAL = 0.5;

/** The number of such nouns that count; more tell nothing new. */
const MOST = 3;

/**
 * The countries that alone have what the text names: 'Crown Court', 'Highway Patrol'. It is kept, since the places
 * are resolved in rounds and each round asks.
 */
const onlyCountries = oncePer((draft: Draft): readonly string[] => {
  const found: string[] = [];
  for (const { from, heads } of draft.heads) {
    const [only, another] = heads[0]?.countries ?? [];
    if (only && !another && hasFlag(draft.doc.tokens, from, CAPITAL)) found.push(only);
  }
  return found.slice(0, MOST);
});

/** All that the article says of countries: nationalities, bodies, its outlet, its places as they are read now. */
export function weighCountries(draft: Draft, readings: readonly NameReading[]): CountryWeights {
  const evidence = new CountryWeights(draft);
  for (const { cc } of draft.nationalities) evidence.add(cc, 1);
  for (const { id } of draft.agencies) evidence.add(countryOfBody(id), 1);
  for (const cc of onlyCountries(draft)) evidence.add(cc, 1);
  // A body of a region tells of the region's country: 'the NSW Supreme Court' of Australia.
  for (const cc of draft.sides.values()) evidence.add(cc, OF_REGION);
  for (const region of draft.bodyRegions) evidence.add(region.slice(0, 2), OF_REGION);
  for (const cc of localCountries(draft)) evidence.add(cc, OF_LOCAL);
  if (draft.article.country) evidence.add(draft.article.country, 0.5);
  for (const reading of readings)
    if (reading.best) evidence.add(reading.best.place.cc, trust(reading));
  return evidence;
}
