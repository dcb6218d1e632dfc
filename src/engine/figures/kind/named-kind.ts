import type { FigureKind } from '../../types.ts';
import type { Predicate } from './predicate/predicate.ts';

/** What a rule says of a candidate's kind. */
export interface NamedKind {
  kind: FigureKind;
  unit?: string | undefined;
  /** What it is of, where the rule says so. */
  of?: string | undefined;
  rule: string;
  predicate?: Predicate | undefined;
  /** Two ways to name the kind contradict one another, or none but the noun's usual kind speaks. */
  doubt?: boolean;
}
