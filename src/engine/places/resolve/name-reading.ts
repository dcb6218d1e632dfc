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

/** How much a reading says of its country: a country most, a name with one bearer more than one with many. */
export function trust({ best, candidates, mentions }: NameReading): number {
  const each = best?.place.kind === 'country' ? 1.5 : candidates.length === 1 ? 1 : 0.5;
  return each * Math.min(mentions.length, 3);
}

/** What a reading has added to the evidence itself. */
export function own(reading: NameReading): { cc: string; weight: number } {
  const { best } = reading;
  if (!best || best.place.cc === NO_COUNTRY) return { cc: NO_COUNTRY, weight: 0 };
  return { cc: best.place.cc, weight: trust(reading) };
}
