import type { Bound } from '../../types.ts';
import type { Dimension } from '../words/entries.ts';
import type { Amount } from './amount.ts';

/**
 * A number with its bound and unit, before anything is known of what it counts. Token positions.
 * All have the same fields, so that each rule reads one shape.
 */
export interface Quantity {
  from: number;
  to: number;
  /** First token of the number itself, after bounds and currency. */
  number: number;
  value: number | undefined;
  max: number | undefined;
  q: Bound;
  unit: string | undefined;
  dimension: Dimension;
  form: Amount['form'];
  /** 'three-year', '45-year-old': the quantity is an adjective. */
  hyphenated: boolean;
  /** 'the remaining eight': the rest of a whole. */
  rest: boolean;
  /** 'more than', 'under': the number itself is left out. */
  strict: boolean;
}

/** A quantity in the layout of all others, from parts or from another one that is changed. */
export const newQuantity = (own: Quantity): Quantity => ({
  from: own.from,
  to: own.to,
  number: own.number,
  value: own.value,
  max: own.max,
  q: own.q,
  unit: own.unit,
  dimension: own.dimension,
  form: own.form,
  hyphenated: own.hyphenated,
  rest: own.rest,
  strict: own.strict,
});
