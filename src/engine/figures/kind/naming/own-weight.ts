import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';

/** 'a six-tonne press', 'a 20-tonne excavator' weigh so much themselves; 'a six-tonne haul' is of what was found. */
export const isOwnWeight = (reader: Reader, { quantity }: Candidate): boolean =>
  quantity.hyphenated && !reader.content.loads.has(wordAt(reader, quantity.to));
