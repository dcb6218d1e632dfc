import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';

/** Whether a number is what others rise to by those before: 'two were held in Spain, which brings the arrests to nine'. */
export const isNewTotal = (
  reader: Reader,
  { from, quantity }: Candidate,
  before: Candidate,
): boolean =>
  reader.grammar.directions.has(wordAt(reader, from - 1)) &&
  (quantity.value ?? 0) > (before.quantity.value ?? 0);
