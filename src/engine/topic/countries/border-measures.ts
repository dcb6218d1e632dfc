import { scaleOf } from '../scale.ts';

/** What a case that is none of violence is measured by to tell whether it crosses borders. */
export interface BorderMeasures {
  /** One for a case of theft, which is at home where it is done. */
  property: number;
  /** Score of the country besides the first that is most told of by its places and bodies, as a logarithm. */
  second: number;
  /** Countries besides the first of whose places and bodies the case is told. */
  others: number;
  /** As `second`, of the peoples of other countries, where the crime is at home nowhere or its goods can be carried. */
  peoples: number;
  /** Countries that headline and opening name by their names. */
  named: number;
  /** Strength of the words of borders in the sentences of headline and opening, in fours. */
  said: number;
  /** One where such a word says by itself that a border is crossed, there or in a sentence of the case. */
  strong: number;
  /** One where headline or opening name a ship. */
  ship: number;
}

/**
 * What each measure says for a border. Fitted by logistic regression on some 1,600 cases of news of which readers had said whether they
 * cross a border, a local one counted three times and our own half. Of each of 28 sets, judged by what was learnt on the others, few
 * local cases pass: 11 of 248. `property` was lowered from -2.1 by hand: one word of borders makes no theft cross one.
 */
const SAYS: Readonly<Record<keyof BorderMeasures, number>> = {
  property: -2.7,
  second: 1.45,
  others: 2.35,
  peoples: 2.7,
  named: 1.55,
  said: 3.3,
  strong: 2.2,
  ship: 2,
};
const OFFSET = -2.1;

/** How much the measures say for a border; below zero the case is local. */
export const BORDER = scaleOf(SAYS, OFFSET);
