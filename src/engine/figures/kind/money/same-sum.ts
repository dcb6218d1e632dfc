import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { overComma } from '../../syntax/clause.ts';
import { recent } from '../wholes.ts';

/** 'lost €5m, or €10,000 each': the sum right before as it comes to each. */
export function sharedSum(
  reader: Reader,
  { from, quantity }: Candidate,
  last: Candidate | undefined,
): Candidate | undefined {
  const { apiece, otherwise } = reader.grammar;
  if (last?.quantity.dimension !== 'money' || !apiece.has(wordAt(reader, quantity.to)))
    return undefined;
  const isOr = otherwise.has(wordAt(reader, from - 1)) && overComma(reader, last.to) === from - 1;
  return isOr ? last : undefined;
}

/** A sum of the same value and currency that an earlier sentence explained. */
export function repeatedSum(
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  const { value, unit } = candidate.quantity;
  return recent(before).findLast(
    (earlier) =>
      value !== undefined &&
      earlier.quantity.value === value &&
      earlier.quantity.unit === unit &&
      earlier.kind !== 'other',
  );
}
