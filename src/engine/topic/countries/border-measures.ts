import { scaleOf } from '../scale.ts';

/** What a case is measured by to tell whether it crosses borders. */
export interface BorderMeasures {
  /** Countries besides the case's home of whose places and bodies the case is told. */
  others: number;
  /** One where headline or opening tie such a country to the case. */
  opens: number;
  /** Score of the most told of the others that only their people name, as a logarithm. */
  peoples: number;
  /** The same where the crime is at home nowhere or carries people. */
  remotePeoples: number;
  /** Strength of the words of borders in the sentences of headline and opening, in fours. */
  said: number;
  /** One where such a word says by itself that a border is crossed, there or in a sentence of the case. */
  strong: number;
  /** One where headline or opening name a crime that crosses borders by what it is: smuggling, spying. */
  crossing: number;
  /** Words of headline and opening for what leads into a country and out of it: airports, customs, ships. */
  gates: number;
  /** One for a case of theft, which is at home where it is done. */
  property: number;
  /** One for a case of violence that nobody planned from afar, which is as well. */
  violence: number;
  /** In such a case the score of that of the `others` that is most told of, as a logarithm. */
  violentSecond: number;
}

/**
 * What each measure says for a border. Fitted by logistic regression on some 2,400 cases of which readers had said whether they cross a
 * border, a local one counted three times and our own tests twice. Of each of ten parts, judged by what was learnt on the others, few local
 * cases pass: 16 of 506 of news, with 1,465 of 1,498 that cross one. `remotePeoples` was lowered from 8.4 by hand: one people named makes no fraud cross one.
 * Of 218 fresh openings of stories that cross a border a third of those lost lay right below zero, of 43 of local crimes none: the offset, -3.25
 * till then, and what theft says against one, -2.05, were moved as far as our own traps let them.
 */
const SAYS: Readonly<Record<keyof BorderMeasures, number>> = {
  others: 5.4,
  opens: 1.75,
  peoples: 3.65,
  remotePeoples: 6,
  said: 2.85,
  strong: 2.5,
  crossing: 1,
  gates: 0.75,
  property: -1.75,
  violence: -9.6,
  violentSecond: 3.9,
};
const OFFSET = -2.9;

/** How much the measures say for a border; below zero the case is local. */
export const BORDER = scaleOf(SAYS, OFFSET);
