import { kilometres } from '../distance.ts';
import type { CandidatePlace } from './candidates.ts';
import type { CountryWeights } from './evidence.ts';
import { type NameReading, trust } from './name-reading.ts';

/** Towns of a list of neighbours lie nearer to one another than this. */
const TOGETHER_KM = 80;

/** A larger one is known by itself, unless it is a part of a city. */
const KNOWN = 60_000;

/** So many of a list lie where nothing else is told of before they are taken for namesakes. */
const FEW = 2;

/** How much the article must speak of other countries. */
const TOLD_ELSEWHERE = 1.5;

/**
 * 'the suburbs of Chute, Eversley, Ben Nevis and Raglan' of a fire in Australia: the towns of one list that lie in
 * countries of which nothing else is told, and far from each other there, are namesakes of those that are meant.
 */
export function isOfStrayList(
  { best }: NameReading,
  list: readonly NameReading[],
  evidence: CountryWeights,
): boolean {
  if (list.length < FEW || !best || !isUnknown(best)) return false;
  if (list.some((mate) => mate.best && isBeside(mate.best, best))) return false;
  const { cc } = best.place;
  if (!evidence.hasOnly(weightOf(list, cc), cc)) return false;
  return evidence.total - weightOf(list) >= TOLD_ELSEWHERE;
}

const isUnknown = ({ place }: CandidatePlace): boolean =>
  place.kind !== 'country' && (place.population < KNOWN || place.feature === 'section');

/** Whether one of the list vouches for the other: a neighbour, or a large town of its country. */
const isBeside = (other: CandidatePlace, { id, place }: CandidatePlace): boolean =>
  other.id !== id &&
  other.place.cc === place.cc &&
  (!isUnknown(other) || kilometres(other.place, place) < TOGETHER_KM);

/** How much the towns of a list say of the countries that they lie in, or of one of these. */
function weightOf(list: readonly NameReading[], cc?: string): number {
  const ofIt = list.filter(({ best }) => cc === undefined || best?.place.cc === cc);
  return ofIt.reduce((weight, mate) => weight + trust(mate), 0);
}
