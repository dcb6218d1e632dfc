import { isCapital, type Reader, wordAt } from '../../reader.ts';

/** How many tokens '[A]' has. */
export const MARK = 3;

/**
 * Whether a letter in square brackets stands at a token, by which some police forces name the persons whose ages they
 * list: '48 [A], 56 [B]'.
 */
export const isMarked = (reader: Reader, i: number): boolean =>
  wordAt(reader, i) === '[' &&
  wordAt(reader, i + 1).length === 1 &&
  isCapital(reader, i + 1) &&
  wordAt(reader, i + 2) === ']';
