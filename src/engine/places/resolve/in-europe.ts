import type { CandidatePlace } from './candidates.ts';

/** Added to a European town where nothing else says where the article is set. */
const EUROPEAN = 0.4;

/** Where Europe lies, as far as that needs, in degrees. */
const EUROPE = { south: 36, west: -25, east: 40 };

/**
 * What lying in Europe adds to a town that is about as likely as the `largest` of its name: Newcastle upon Tyne is
 * meant, not the larger one in Natal, but nobody doubts of Boston for the one in England.
 */
export const forEurope = ({ prior, place }: CandidatePlace, largest: number): number =>
  prior + EUROPEAN > largest &&
  place.kind === 'city' &&
  place.lat > EUROPE.south &&
  place.lon > EUROPE.west &&
  place.lon < EUROPE.east
    ? EUROPEAN
    : 0;
