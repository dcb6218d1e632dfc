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

/** 'More than 260 dogs' over 'officers freed 263 dogs': whether a figure of the text is what a headline rounds. */
export function isRoundOf(headline: Bounded, figure: Bounded): boolean {
  const [round, told] = [headline.value, figure.value];
  const sides = SIDES[headline.q];
  if (headline.q === 'exact' && isCutOff(round, told)) return figure.q === 'exact';
  if (round === undefined || told === undefined || !sides || figure.q !== 'exact') return false;
  if (headline.max !== undefined || figure.max !== undefined || round === told) return false;
  const side = told > round ? 1 : -1;
  const away = Math.abs(told - round);
  return sides.includes(side) && away < stepOf(round) && away < round * FAR;
}

/** '712 kg' over 712.574: what stands behind the point is left out of a headline. */
const isCutOff = (round = Number.NaN, told = round): boolean =>
  !Number.isInteger(told) && (Math.trunc(told) === round || Math.round(told) === round);

/** A number further away than this share is no rounding: 'more than 1,000' is not 1,900. */
const FAR = 0.25;

/** The last digit that a round number gives: tens for 260, hundreds for 1,300; none below ten. */
export function stepOf(round: number): number {
  let step = 1;
  while (round > step && round % (step * 10) === 0) step *= 10;
  return step;
}
