import type { Candidate } from '../candidate.ts';
import { isFurtherBefore } from '../kind/wholes.ts';
import { type Reader, wordAt } from '../reader.ts';

/** Whether a number comes on top of another one: 'a further four', 'the other eight', 'two more'. */
export function isOnTop(reader: Reader, candidate: Candidate): boolean {
  const { quantity } = candidate;
  const isMore =
    quantity.dimension === 'count' && reader.grammar.furtherAfter.has(wordAt(reader, quantity.to));
  return isMore || isFurtherBefore(reader, candidate);
}
