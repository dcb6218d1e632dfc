import { kilometres } from '../places/distance.ts';
import type { Argument, Bond, Part, Town } from './part.ts';

/** What each thing that a part has in common with a case says for it, and what speaks against it. */
const SAYS = {
  sameTown: 3,
  nearTown: 2,
  /** In the town whose day the page tells. */
  homeTown: 1,
  countries: 1,
  area: 1,
  known: 2,
  refersBack: 2,
  heading: 1,
  /** Two words below the headings. */
  words: 1,
  otherTown: -3,
  otherCountry: -2,
  /** In one of the several countries of the case. */
  townOfCase: -2,
  /** The part speaks of the case's own, or of its country beside another: a case goes on elsewhere. */
  goesOn: -1,
  nothing: -1,
  /** The same where nothing else speaks against it. */
  story: -2,
  otherArea: -1,
  plainlyOtherArea: -2,
  apart: -3,
  noCrime: -1,
  otherMatter: -2,
} as const;
/** Signs and words of headings say no more than this together, and so many words below them say something. */
const MOST_OF_SIGNS = 5;
const MOST_WORDS = 2;
const LEAST_BELOW = 2;
/** Kilometres to a suburb, or from a crossing to its port. */
const NEAR = 25;
/** Towns of a case that are compared by distance: of more the first tell enough. */
const MOST_TOWNS = 12;
/** From this strength on a part is of the case. */
export const BOUND = 3;
/** Up to this strength it is of another matter. */
export const FOREIGN = -3;
/** Up to this strength it may be, if the page tells of others. */
export const STRANGE = -2;

/** A case as far as the parts tell it that are taken for its own. */
export class ToldCase {
  readonly #towns = new Map<string, Town>();
  readonly #countries = new Set<string>();
  readonly #areas = new Set<string>();
  readonly #signs = new Set<string>();
  readonly #words = new Set<string>();
  readonly #headings = new Set<string>();

  constructor(parts: readonly Part[] = []) {
    for (const part of parts) this.add(part);
  }

  /** Takes a part for one of this case: from now on it counts what that tells. */
  add({ towns, countries, areas, signs, words, headings }: Part): void {
    for (const town of towns) {
      this.#towns.set(keyOf(town), town);
      this.#signs.add(nameSign(town.name));
    }
    for (const cc of countries) this.#countries.add(cc);
    for (const area of areas.keys()) this.#areas.add(area);
    for (const sign of signs.keys()) this.#signs.add(sign);
    for (const word of words) this.#words.add(word);
    for (const word of headings) this.#headings.add(word);
  }

  /** How a part goes with this case. */
  bond(part: Part): Bond {
    const own = [
      ...capped(this.#bySigns(part), MOST_OF_SIGNS),
      ...capped(this.#byHeadings(part), MOST_WORDS),
      ...this.#byWords(part),
    ];
    const isLinked = own.length > 0 || part.refersBack;
    const reasons = [...this.#byPlace(part, own), ...own, ...this.#byArea(part)];
    if (part.refersBack) reasons.push(['refers back', SAYS.refersBack]);
    if (!isLinked && (reasons.some(isElsewhere) || isStory(part, reasons)))
      reasons.push(['nothing in common', reasons.some(speaksAgainst) ? SAYS.nothing : SAYS.story]);
    if (!part.touchesCrime) reasons.push(['no crime', SAYS.noCrime]);
    if (part.isOther) reasons.push(['other matter', SAYS.otherMatter]);
    if (part.isApart) reasons.push(['says so', SAYS.apart]);
    return { strength: reasons.reduce((sum, [, says]) => sum + says, 0), reasons, isLinked };
  }

  #byPlace({ towns, countries, lands }: Part, own: readonly Argument[]): Argument[] {
    const same = towns.find((town) => this.#names(town));
    const near = same ?? towns.find((town) => this.#isNear(town));
    const common = [...countries].filter((cc) => this.#countries.has(cc));
    const reasons: Argument[] = common.length > 1 ? [['countries', SAYS.countries, common]] : [];
    if (near) {
      const [what, says] = near.isHome
        ? ['home', SAYS.homeTown]
        : same
          ? ['town', SAYS.sameTown]
          : ['near', SAYS.nearTown];
      return [...reasons, [what, says, [near.name]]];
    }
    const goesOn = own.length > 0 || (common.length > 0 && countries.size > 1);
    const isWithin = common.length > 0 && this.#countries.size > 1;
    const away = towns.find(({ isHome }) => !isHome);
    if (away && this.#towns.size > 0) {
      const says = goesOn ? SAYS.goesOn : isWithin ? SAYS.townOfCase : SAYS.otherTown;
      return [...reasons, [isWithin || goesOn ? 'town' : ELSEWHERE, says, [away.name]]];
    }
    if (lands.size === 0 || this.#countries.size === 0 || common.length > 0) return reasons;
    const [what, says] = goesOn ? ['country', SAYS.goesOn] : [ELSEWHERE, SAYS.otherCountry];
    return [...reasons, [what, says, lands]];
  }

  #names(town: Town): boolean {
    return this.#towns.has(keyOf(town)) || this.#signs.has(nameSign(town.name));
  }

  #isNear({ lat, lon }: Town): boolean {
    if (lat === undefined || lon === undefined) return false;
    let looked = 0;
    for (const own of this.#towns.values()) {
      if (own.lat === undefined || own.lon === undefined) continue;
      if (kilometres({ lat, lon }, { lat: own.lat, lon: own.lon }) <= NEAR) return true;
      looked += 1;
      if (looked === MOST_TOWNS) break;
    }
    return false;
  }

  #byArea({ areas }: Part): Argument[] {
    const common = [...areas.keys()].find((area) => this.#areas.has(area));
    if (common) return [['crime', SAYS.area, [common]]];
    if (areas.size === 0 || this.#areas.size === 0) return [];
    const isPlain = [...areas.values()].includes(true);
    return [['crime', isPlain ? SAYS.plainlyOtherArea : SAYS.otherArea, [...areas.keys()]]];
  }

  #bySigns({ signs }: Part): Argument[] {
    return [...signs].filter(([sign]) => this.#signs.has(sign));
  }

  /** What a heading says is what a post is about. */
  #byHeadings({ words, headings }: Part): Argument[] {
    const common = [...words].filter(
      (word) => this.#headings.has(word) || (headings.has(word) && this.#words.has(word)),
    );
    return common.map((word) => ['word', SAYS.heading, [word]]);
  }

  #byWords({ words, known }: Part): Argument[] {
    const common = [...words].filter((word) => this.#words.has(word));
    const named = common.find((word) => known.has(word));
    const reasons: Argument[] = named ? [['known', SAYS.known, [named]]] : [];
    if (common.length >= LEAST_BELOW) reasons.push(['words', SAYS.words, common.slice(0, 3)]);
    return reasons;
  }
}

/** A part is set in a place that has nothing to do with the case's. */
const ELSEWHERE = 'elsewhere,';
const isElsewhere = ([what]: Argument) => what === ELSEWHERE;

const speaksAgainst = ([, says]: Argument) => says < 0;

/** Reasons as a trace tells them; with a minus what speaks against a case. */
export const whyOf = (reasons: readonly Argument[]): string =>
  reasons
    .map(([what, says, of = []]) => [says < 0 ? '-' : '', what, ...of].join(' ').trim())
    .join('; ');

/**
 * Whether a part tells a story of its own: of a crime, and where or of what kind, none of it the case's. Who goes on
 * with a story need not say so.
 */
const isStory = ({ isCrime, lands, areas, signs }: Part, reasons: readonly Argument[]): boolean =>
  isCrime &&
  (lands.size > 0 || areas.size > 0 || [...signs.keys()].some(isName)) &&
  !reasons.some(([, says]) => says > 0);

/** What is in common, as long as it says no more than a sum. */
function capped(reasons: readonly Argument[], most: number): Argument[] {
  let left = most;
  const kept: Argument[] = [];
  for (const [what, says, of] of reasons) {
    if (left <= 0) break;
    kept.push([what, Math.min(says, left), of]);
    left -= says;
  }
  return kept;
}

const keyOf = ({ name, cc }: Town): string => `${name}|${cc}`;

const NAME = 'name ';
const isName = (sign: string): boolean => sign.startsWith(NAME);

/** A name as a sign; a town's is one where a body bears it: 'Leeds Crown Court'. */
export const nameSign = (name: string): string => NAME + name.toLowerCase();
