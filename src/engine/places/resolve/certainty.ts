import { kilometres } from '../distance.ts';
import type { CandidatePlace } from './candidates.ts';
import type { NameReading } from './name-reading.ts';
import type { Ranking, Scored } from './ranking.ts';

/** A rival closer than this many points leaves the reading open. */
const THIN = 0.5;
/** And this close where a small place is all that the text names of its region. */
const THIN_ALONE = 1;
/** Points of distance at which a rival no longer counts. */
const CLEAR = 3;
/** Records this near each other are one place: a town and its district. */
const SAME_PLACE_KM = 50;

/** How certain it is that the likeliest record of a name is meant. */
export interface Certainty {
  readonly isSure: boolean;
  /** What else may be meant. */
  readonly rival: Scored | undefined;
  /** How far behind the rival is, 0 to 1. */
  readonly margin: number;
}

/** Weighs a reading against its rivals, and by what the text names besides: a name alone proves little of a small place. */
export function certaintyOf(
  ranking: Ranking,
  reading: NameReading,
  ranked: readonly Scored[],
): Certainty {
  const european = ranking.rivalInEurope(reading, ranked);
  const rival = european ?? rivalOf(ranked, (one) => ranking.isRegionLeftOut(one, reading));
  const distance = rival && ranked[0] ? ranked[0].score - rival.score : CLEAR;
  const thin = isElsewhere(rival, ranked[0]) && ranking.isAlone(reading) ? THIN_ALONE : THIN;
  return {
    // What a namesake has lost by being better known is some doubt of this one.
    isSure:
      distance - (rival?.lost ?? 0) / 2 >= thin &&
      !european &&
      !ranking.isLone(reading) &&
      !ranking.isUnknownFeature(reading) &&
      !isOfFameAbroad(reading, ranked),
    rival,
    margin: Math.round(Math.min(1, distance / CLEAR) * 100) / 100,
  };
}

/** A city of this many people is known all over the world, if it has this many times the people of its namesake. */
const FAMOUS = 150_000;
const FAR_LARGER = 20;

/**
 * Whether a famous city abroad has the name, so that the village may be meant but nothing says so:
 * 'The mayor of Paris' in a text on Toronto, unlike 'Paris, Ontario'.
 */
function isOfFameAbroad({ mentions }: NameReading, [top, ...others]: readonly Scored[]): boolean {
  const here = top?.candidate.place;
  if (here?.kind !== 'city' || mentions.some(({ placedIn }) => placedIn !== undefined))
    return false;
  const least = Math.max(FAMOUS, FAR_LARGER * here.population);
  return others.some(
    ({ candidate: { place }, score }) =>
      place.kind === 'city' &&
      place.cc !== here.cc &&
      place.population >= least &&
      (top?.score ?? 0) - score < CLEAR,
  );
}

/** The likeliest record of another place. */
const rivalOf = (
  [top, ...others]: readonly Scored[],
  isLeftOut: (one: CandidatePlace) => boolean,
): Scored | undefined =>
  others.find(
    ({ candidate }) =>
      top !== undefined &&
      (candidate.place.cc !== top.candidate.place.cc ||
        kilometres(candidate.place, top.candidate.place) > SAME_PLACE_KM) &&
      !isLeftOut(candidate),
  );

/** Whether a rival lies in another region than the place. */
const isElsewhere = (rival: Scored | undefined, top: Scored | undefined): boolean =>
  rival !== undefined &&
  (rival.candidate.place.cc !== top?.candidate.place.cc ||
    rival.candidate.region !== top.candidate.region);
