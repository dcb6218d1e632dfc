import type { FigureKind, Span } from '../types.ts';
import type { Phrase } from './phrase.ts';
import type { Predicate } from './predicate.ts';
import type { Quantity } from './quantity.ts';

/** A quantity on its way to a figure: what is counted, and its kind once a rule has named it. */
export interface Candidate {
  quantity: Quantity;
  phrase: Phrase;
  kind?: FigureKind;
  unit?: string;
  of?: string;
  /** The name of the rule that gave the kind. */
  rule?: string;
  /** The words that gave it. */
  evidence?: Span;
  /** The candidate whose kind this one took over. */
  antecedent?: Candidate;
  /** The verb that gave its kind. */
  predicate?: Predicate;
  /** The candidate of which this is a part. */
  whole?: Candidate;
  /** No fact of this case: other years, statistics, things that the case does not count. */
  background?: boolean;
  sure: boolean;
  /** First and last token of the annotation; `to` is exclusive. */
  from: number;
  to: number;
}
