import { kilometres } from '../places/distance.ts';
import type { Bond, Part, Town } from './part.ts';

/** What each thing that a part has in common with a case says for it, and what speaks against it. */
const SAYS = {
  sameTown: 3,
  nearTown: 2,
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
    const because = [...this.#byPlace(part, own), ...own, ...this.#byArea(part)];
    if (part.refersBack) because.push(['refers back', SAYS.refersBack]);
    if (!isLinked && (because.some(isElsewhere) || isStory(part, because)))
      because.push(['nothing in common', because.some(speaksAgainst) ? SAYS.nothing : SAYS.story]);
    if (!part.touchesCrime) because.push(['no crime', SAYS.noCrime]);
    if (part.isOther) because.push(['other matter', SAYS.otherMatter]);
    if (part.isApart) because.push(['says so', SAYS.apart]);
    return {
      strength: because.reduce((sum, [, says]) => sum + says, 0),
      because: because.map(([what, says]) => (says < 0 ? `- ${what}` : what)),
      isLinked,
    };
  }

  #byPlace({ towns, countries, lands }: Part, own: Because): Because {
    const same = towns.find((town) => this.#names(town));
    const near = same ?? towns.find((town) => this.#isNear(town));
    const common = [...countries].filter((cc) => this.#countries.has(cc));
    const because: Because = [];
    if (common.length > 1) because.push([`countries ${common.join(' ')}`, SAYS.countries]);
    if (near) {
      because.push([
        `${same ? 'town' : 'near'} ${near.name}`,
        same ? SAYS.sameTown : SAYS.nearTown,
      ]);
      return because;
    }
    const goesOn = own.length > 0 || (common.length > 0 && countries.size > 1);
    const isWithin = common.length > 0 && this.#countries.size > 1;
    if (towns[0] && this.#towns.size > 0) {
      const says = goesOn ? SAYS.goesOn : isWithin ? SAYS.townOfCase : SAYS.otherTown;
      because.push([
        isWithin || goesOn ? `town ${towns[0].name}` : `${ELSEWHERE} ${towns[0].name}`,
        says,
      ]);
    } else if (lands.size > 0 && this.#countries.size > 0 && common.length === 0) {
      const where = [...lands].join(' ');
      because.push(
        goesOn ? [`country ${where}`, SAYS.goesOn] : [`${ELSEWHERE} ${where}`, SAYS.otherCountry],
      );
    }
    return because;
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

  #byArea({ areas }: Part): Because {
    const common = [...areas.keys()].find((area) => this.#areas.has(area));
    if (common) return [[`crime ${common}`, SAYS.area]];
    if (areas.size === 0 || this.#areas.size === 0) return [];
    const isPlain = [...areas.values()].includes(true);
    return [
      [`crime ${[...areas.keys()].join(' ')}`, isPlain ? SAYS.plainlyOtherArea : SAYS.otherArea],
    ];
  }

  #bySigns({ signs }: Part): Because {
    return [...signs].filter(([sign]) => this.#signs.has(sign));
  }

  /** What a heading says is what a post is about. */
  #byHeadings({ words, headings }: Part): Because {
    const common = [...words].filter(
      (word) => this.#headings.has(word) || (headings.has(word) && this.#words.has(word)),
    );
    return common.map((word) => [`word ${word}`, SAYS.heading]);
  }

  #byWords({ words, known }: Part): Because {
    const common = [...words].filter((word) => this.#words.has(word));
    const named = common.find((word) => known.has(word));
    const because: Because = [];
    if (named) because.push([`the ${named}`, SAYS.known]);
    if (common.length >= LEAST_BELOW)
      because.push([`words ${common.slice(0, 3).join(' ')}`, SAYS.words]);
    return because;
  }
}

/** A part is set in a place that has nothing to do with the case's. */
const ELSEWHERE = 'elsewhere,';
const isElsewhere = ([what]: readonly [string, number]) => what.startsWith(ELSEWHERE);

const speaksAgainst = ([, says]: readonly [string, number]) => says < 0;

/**
 * Whether a part tells a story of its own: of a crime, and where or of what kind, none of it the case's. Who goes on
 * with a story need not say so.
 */
const isStory = ({ isCrime, lands, areas, signs }: Part, because: Because): boolean =>
  isCrime &&
  (lands.size > 0 || areas.size > 0 || [...signs.keys()].some(isName)) &&
  !because.some(([, says]) => says > 0);

/** Reasons, each with what it says for a case or against it. */
type Because = [what: string, says: number][];

/** What is in common, as long as it says no more than a sum. */
function capped(because: Because, most: number): Because {
  let left = most;
  const kept: Because = [];
  for (const [what, says] of because) {
    if (left <= 0) break;
    kept.push([what, Math.min(says, left)]);
    left -= says;
  }
  return kept;
}

const keyOf = ({ name, cc }: Town): string => `${name}|${cc}`;

const NAME = 'name ';
const isName = (sign: string): boolean => sign.startsWith(NAME);

/** A name as a sign; a town's is one where a body bears it: 'Leeds Crown Court'. */
export const nameSign = (name: string): string => NAME + name.toLowerCase();
