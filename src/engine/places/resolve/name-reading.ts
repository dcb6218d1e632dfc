import type { Mention } from '../mention.ts';
import { NO_COUNTRY } from '../no-country.ts';
import type { CandidatePlace } from './candidates.ts';

/** Mentions of one name that are read together, and the records they may mean. */
export interface NameReading {
  mentions: Mention[];
  candidates: CandidatePlace[];
  best: CandidatePlace | undefined;
  /** The reading of the county that the article names in full, for a name that may be short for it. */
  county: NameReading | undefined;
}

/** Mentions of a name past so many say nothing more of its country. */
const MOST_MENTIONS = 3;

/** How much a reading says of its country: a country most, a name with one bearer more than one with many. */
export function trust(reading: NameReading): number {
  return trustOfEach(reading) * Math.min(reading.mentions.length, MOST_MENTIONS);
}

function trustOfEach({ best, candidates }: NameReading): number {
  if (best?.place.kind === 'country') return 1.5;
  return candidates.length === 1 ? 1 : 0.5;
}

/** What a reading has added to the evidence itself. */
export function own(reading: NameReading): { cc: string; weight: number } {
  const { best } = reading;
  if (!best || best.place.cc === NO_COUNTRY) return { cc: NO_COUNTRY, weight: 0 };
  return { cc: best.place.cc, weight: trust(reading) };
}
