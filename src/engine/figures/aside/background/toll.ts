import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';

/** More dead than this are a country's, a drug's or a war's. */
const MOST_DEAD = 10_000;

/** 'a drug that has killed nearly 48,000 people': so many have died in no one case. */
export const isOfNation = (_: Reader, { kind, quantity }: Candidate): boolean =>
  kind === 'dead' && (quantity.value ?? 0) >= MOST_DEAD;
