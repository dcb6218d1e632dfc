import type { Candidate } from '../candidate.ts';
import { type Reader, wordAt } from '../reader.ts';

/** Whether a number comes on top of another one: 'a further four', 'the other eight', 'two more'. */
export function isFurther(reader: Reader, { quantity, from }: Candidate): boolean {
  const { furtherBefore, furtherAfter } = reader.grammar;
  for (let i = from - 1; i < quantity.number; i += 1)
    if (furtherBefore.has(wordAt(reader, i))) return true;
  return quantity.dimension === 'count' && furtherAfter.has(wordAt(reader, quantity.to));
}
