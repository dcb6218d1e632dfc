import type { FigureKind } from '../../types.ts';
import type { Predicate } from './predicate/predicate.ts';

/** What a rule says of a candidate's kind. */
export interface NamedKind {
  kind: FigureKind;
  unit?: string | undefined;
  /** What the counted are made of or which sort they are, where the rule tells it. */
  of?: string | undefined;
  rule: string;
  predicate?: Predicate | undefined;
  /**
   * Whether the kind is uncertain, because two ways to tell it contradict each other or only the noun's usual kind is
   * known.
   */
  doubt?: boolean;
}
