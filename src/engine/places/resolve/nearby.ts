import { closeness } from '../distance.ts';
import type { GazetteerPlace } from '../gazetteer.ts';
import type { CandidatePlace } from './candidates.ts';
import type { NameReading } from './name-reading.ts';

/** Places that nearness is measured against, so that its cost stays linear. */
export const NEIGHBOURS = 40;

/** The most that nearness to other places adds. */
export const CLOSEST = 1.8;

/** What `closeness` says of places within a hundred miles of one another. */
export const A_HUNDRED_MILES = 0.35;

/** And of those that lie in or around one town. */
export const IN_TOWN = 0.5;

/** A town of fewer people is a village, and no landmark. */
const VILLAGE = 20_000;

/** Whether other names may lie near to this one: a town or a county; 'Hampden Park' need not lie in a village called so. */
function isSettled({ best, mentions }: NameReading): boolean {
  if (!best) return false;
  const { feature, kind, population } = best.place;
  if (kind !== 'city' && feature !== 'admin2') return false;
  return population >= VILLAGE || mentions.some(({ noun }) => noun !== 'feature');
}

/** The places that the article names most, as far as others may lie near to them. */
export class Nearby {
  readonly readings: readonly NameReading[];
  readonly #bodyTowns: readonly GazetteerPlace[];

  /** `bodyTowns`: all towns that the names of bodies may speak of. */
  constructor(readings: readonly NameReading[], bodyTowns: readonly GazetteerPlace[]) {
    this.readings = readings
      .filter(isSettled)
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .slice(0, NEIGHBOURS);
    this.#bodyTowns = bodyTowns;
  }

  /** Closeness of a record to all of them, in points. */
  closeness({ place, id }: CandidatePlace, self: NameReading): number {
    let sum = 0;
    for (const other of this.readings) {
      // The same name read twice is no neighbour of itself.
      if (other === self || !other.best || other.best.id === id) continue;
      sum += closeness(place, other.best.place);
    }
    return Math.min(sum, CLOSEST);
  }

  /** Whether one of them, or a town of the same country that a body is called after, lies so near at `least`, in terms of `closeness`. */
  isBeside(place: GazetteerPlace, self: NameReading, least: number): boolean {
    const isNear = (other: GazetteerPlace) => closeness(place, other) >= least;
    return (
      this.readings.some((other) => other !== self && other.best && isNear(other.best.place)) ||
      this.#bodyTowns.some((town) => town.cc === place.cc && isNear(town))
    );
  }
}
