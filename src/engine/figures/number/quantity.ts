import type { Bound } from '../../types.ts';
import type { Dimension } from '../words/entries.ts';
import type { Amount } from './amount.ts';

/**
 * A number with its bound and unit, before it is known what it counts. All positions are token positions. All
 * quantities have the same fields, so that every rule reads one object shape.
 */
export interface Quantity {
  from: number;
  to: number;
  /** First token of the number itself, behind bounds and currency. */
  number: number;
  value: number | undefined;
  max: number | undefined;
  q: Bound;
  unit: string | undefined;
  dimension: Dimension;
  form: Amount['form'];
  /** Whether the quantity is part of a compound adjective: 'three-year', '45-year-old'. */
  hyphenated: boolean;
  /** Whether it counts the rest of a whole: 'the remaining eight'. */
  rest: boolean;
  /** Whether the bound excludes the number itself: 'more than', 'under'. */
  strict: boolean;
}

/** A copy of a quantity with some fields changed, or one made from parts. */
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

/** Whether a dimension is one by which substances are measured. */
export const isMassOrVolume = (dimension: Dimension | undefined): boolean =>
  dimension === 'mass' || dimension === 'volume';
