import { type Reader, wordAt } from '../reader.ts';

/**
 * How far two values of one weight may be apart, as a share, since each is rounded and a ton is 907, 1,000 or 1,016
 * kg.
 */
const ROUNDED = 0.11;

/** Whether two weights in one unit may be the same weight told twice. */
export const isSameWeight = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && Math.abs(one - other) <= ROUNDED * other;

/** Whether a repetition of a quantity may begin at a token: an opening bracket, or 'or'. */
export const opensAgain = (reader: Reader, at: number): boolean =>
  wordAt(reader, at) === '(' || reader.grammar.otherwise.has(wordAt(reader, at));

/**
 * Of two values of one weight the one that the text gives. The one that was converted from pounds has many decimals.
 */
export const rounder = (one: number | undefined, other: number | undefined): number | undefined =>
  decimalsOf(other) < decimalsOf(one) ? other : one;

const decimalsOf = (value = 0): number => `${value}`.split('.')[1]?.length ?? 0;
