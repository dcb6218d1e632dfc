import type { GazetteerPlace } from '../gazetteer.ts';
import type { CandidatePlace } from './candidates.ts';
import type { Scored } from './ranking.ts';

type Position = Pick<GazetteerPlace, 'lat' | 'lon'>;

/** Points for a European town if nothing else tells where the article is set. */
const EUROPEAN = 0.4;
/** And where a body of the EU has a part in it. */
const BESIDE_UNION = 1.2;

/** Where Europe lies, as far as that needs, in degrees. */
const EUROPE = { south: 36, west: -25, east: 40 };

/**
 * What lying in Europe adds to a town that is about as likely as the `largest` of its name: Newcastle upon Tyne is
 * meant, not the larger one in Natal, but nobody doubts of Boston for the one in England.
 */
export function forEurope(
  { prior, place }: CandidatePlace,
  { largest, besideUnion }: Unplaced,
): number {
  const more = besideUnion ? BESIDE_UNION : EUROPEAN;
  return prior + more > largest && place.kind === 'city' && isInEurope(place) ? more : 0;
}

/** What is known of a name where nothing says which is meant: the most that speaks for one, and whether a body of the EU is named. */
interface Unplaced {
  readonly largest: number;
  readonly besideUnion: boolean;
}

const isInEurope = ({ lat, lon }: Position): boolean =>
  lat > EUROPE.south && lon > EUROPE.west && lon < EUROPE.east;

/** Points within which a namesake in Europe leaves open that it is meant. */
const NOT_FAR = 1.5;

/**
 * The record in Europe that may be meant where nothing but the name says which: whether Córdoba is the one in Andalusia or
 * the larger one in Argentina, Lincoln that in England or in Nebraska, only the reader can tell.
 */
export const otherInEurope = ([top, ...others]: readonly Scored[]): Scored | undefined =>
  top && !isInEurope(top.candidate.place)
    ? others.find(
        ({ candidate, score }) => top.score - score < NOT_FAR && isInEurope(candidate.place),
      )
    : undefined;
