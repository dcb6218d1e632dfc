import { isCapital, type Reader, wordAt } from '../../reader.ts';

/** Tokens of '[A]'. */
export const MARK = 3;

/** '48 [A], 56 [B]': whether a letter in square brackets stands at a token, by which some police call those whose ages they list. */
export const isMarked = (reader: Reader, i: number): boolean =>
  wordAt(reader, i) === '[' &&
  wordAt(reader, i + 1).length === 1 &&
  isCapital(reader, i + 1) &&
  wordAt(reader, i + 2) === ']';
