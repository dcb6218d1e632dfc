import type { FigureDoubt, FigureKind, Span } from '../types.ts';
import type { Predicate } from './kind/predicate/predicate.ts';
import type { Quantity } from './number/quantity.ts';
import type { Phrase } from './phrase/phrase.ts';

/** A quantity on its way to a figure: what is counted, and its kind once a rule has named it. */
export interface Candidate {
  quantity: Quantity;
  phrase: Phrase;
  kind: FigureKind | undefined;
  unit: string | undefined;
  of: string | undefined;
  /** The name of the rule that gave the kind. */
  rule: string | undefined;
  /** The words that gave the kind. */
  evidence: Span | undefined;
  /** The candidate whose kind this one has taken over. */
  antecedent: Candidate | undefined;
  /** The verb that gave the kind. */
  predicate: Predicate | undefined;
  /** The candidate of which this is a part. */
  whole: Candidate | undefined;
  /** The reason why it is no fact of this case, such as another time or a statistic. */
  background: string | undefined;
  /** What is uncertain about it. */
  doubt: FigureDoubt | undefined;
  /** First and last token of the annotation; `to` is exclusive. */
  from: number;
  to: number;
}

/**
 * A candidate of which no rule has said anything yet. All have the same fields, so that every rule reads one object
 * shape.
 */
export function newCandidate(
  own: Pick<Candidate, 'quantity' | 'phrase' | 'from' | 'to'>,
): Candidate {
  return {
    quantity: own.quantity,
    phrase: own.phrase,
    kind: undefined,
    unit: undefined,
    of: undefined,
    rule: undefined,
    evidence: undefined,
    antecedent: undefined,
    predicate: undefined,
    whole: undefined,
    background: undefined,
    doubt: undefined,
    from: own.from,
    to: own.to,
  };
}

/** Whether the number has no noun of its own. */
export const isBare = ({ quantity, phrase }: Candidate) =>
  quantity.dimension === 'count' && phrase.head === undefined;
