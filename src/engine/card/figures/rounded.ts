import type { CardFigure } from '../../reading.ts';
import type { Bound } from '../../types.ts';

/** Where the number that a bound rounds may lie: above it, below it, or on either side. */
const SIDES: Partial<Record<Bound, readonly (-1 | 1)[]>> = {
  min: [1],
  max: [-1],
  approx: [-1, 1],
};

/** A number with what bounds it. */
type Bounded = Pick<CardFigure, 'value' | 'max' | 'q'>;

/**
 * Whether a figure of the text is what a headline rounds: 'More than 260 dogs' over 'officers freed 263 dogs',
 * '€4.6m' over '€4.69 million'.
 */
export function isRoundOf(headline: Bounded, figure: Bounded): boolean {
  const [round, told] = [headline.value, figure.value];
  const sides = SIDES[headline.q];
  if (headline.q === 'exact' && isCutOff(round, told)) return figure.q === 'exact';
  if (round === undefined || told === undefined || !sides) return false;
  // An approximate number may be rounded further: 'More than 200' over 'roughly 207'.
  // So may one with the same bound: 'Over €1.12 million' over 'over €1,128,000'.
  const isLoose = figure.q === 'approx' || figure.q === headline.q;
  const isFiner = isLoose && stepOf(told) < stepOf(round);
  if (figure.q !== 'exact' && !isFiner) return false;
  if (headline.max !== undefined || figure.max !== undefined || round === told) return false;
  const side = told > round ? 1 : -1;
  const away = Math.abs(told - round);
  return sides.includes(side) && away < reachOf(round) && away < round * FAR;
}

/**
 * Whether the headline or first paragraph has cut off the last digits: '712 kg' over 712.574, '77 million' over
 * 77,811,800.
 */
function isCutOff(round = Number.NaN, told = round): boolean {
  const step = isRound(round) ? stepOf(round) : 1;
  const [parts, whole] = [told / step, round / step];
  return !Number.isInteger(parts) && (Math.trunc(parts) === whole || Math.round(parts) === whole);
}

/**
 * Whether a number is round: at least two digits and then two noughts. It may leave others out, and hardly equals
 * another number by chance.
 */
export const isRound = (value: number): boolean => stepOf(value) >= 100 && isClose(value);

/** Whether a round number has at least two digits before its noughts, so that it leaves out little. */
export const isClose = (value: number): boolean => value / stepOf(value) >= 10;

/** How far from a round number lies what it rounds: one worked out of pounds or ounces shows its last digit no more. */
const reachOf = (round: number): number => (Number.isInteger(round) ? stepOf(round) : round * NEAR);

/** So near lies what a number worked out of another unit rounds. */
const NEAR = 0.1;

/** A number further away than this share is no rounding: 'more than 1,000' is not 1,900. */
const FAR = 0.25;

/** The last digit that a round number gives: tens for 260, hundreds for 1,300; none below ten. */
export function stepOf(round: number): number {
  let step = 1;
  while (round > step && round % (step * 10) === 0) step *= 10;
  return step;
}
