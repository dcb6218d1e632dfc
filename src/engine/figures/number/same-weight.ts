import { type Reader, wordAt } from '../reader.ts';

/** How far a weight told again may be from the first, each rounded for itself; a ton is 907, 1,000 or 1,016 kg. */
const ROUNDED = 0.11;

/** Whether two weights in one unit can be one that is told twice. */
export const isSameWeight = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && Math.abs(one - other) <= ROUNDED * other;

/** Whether what a quantity says again may follow: a bracket that opens, or 'or'. */
export const opensAgain = (reader: Reader, at: number): boolean =>
  wordAt(reader, at) === '(' || reader.grammar.otherwise.has(wordAt(reader, at));

/** Of one weight in two units the value that the text gives: one that is worked out from pounds has many decimals. */
export const rounder = (one: number | undefined, other: number | undefined): number | undefined =>
  decimalsOf(other) < decimalsOf(one) ? other : one;

const decimalsOf = (value = 0): number => `${value}`.split('.')[1]?.length ?? 0;
