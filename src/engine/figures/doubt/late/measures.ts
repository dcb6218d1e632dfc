import { scaleOf } from '../../../topic/scale.ts';

/**
 * The signs by which a figure is judged that the text tells only once, below headline and lead, in a sentence that
 * takes up nobody of the case. Each is 1 where it holds and 0 where not.
 */
export interface LateMeasures {
  /** It is of a kind that is seldom misread: searches, weapons, goods. */
  solid: number;
  /** It counts casualties where the text has told others before. A second toll is often that of another crime. */
  again: number;
  /** It is a sum whose kind only words of little weight tell: 'with €5,000', 'found €5,000'. */
  weak: number;
  /** Its sentence has a year. */
  years: number;
  /** 'After', 'before' or 'since' stands before it in its sentence. */
  after: number;
  /** 'Has', 'had' or 'have' stands before it in its sentence. */
  perfect: number;
  /** It is far larger than all of its kind that the text has told. */
  more: number;
  /** Its sentence counts many things. Such lists are of the case. */
  listed: number;
}

/**
 * How much each sign says against a figure. The weights come from a logistic regression on 939 lines of cards that no
 * other doubt took, from 373 articles judged by eye; 71 of the lines were wrong. The measures doubt 38 of these, of
 * which 19 are wrong. In cross-validation by article they doubt 36, of which some 16 are wrong. That is an eighth of
 * all lines that were wrong and told as certain, at the cost of one right line in a hundred. The weights are rounded,
 * and the offset is set by hand so that more than one doubted line in three is wrong.
 */
const SAYS: Readonly<Record<keyof LateMeasures, number>> = {
  solid: -0.9,
  again: 1.2,
  weak: 1.1,
  years: 0.6,
  after: 1.05,
  perfect: 0.6,
  more: 0.5,
  listed: -0.7,
};
const OFFSET = -1.15;

/** How much the signs say against a figure. Above zero it is told as uncertain. */
export const LATE = scaleOf(SAYS, OFFSET);
