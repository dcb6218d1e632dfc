import type { NumberHit } from '../../text/numbers/hit.ts';
import type { Dimension } from '../words/entries.ts';

/** A number with its unit or currency. All positions are token positions, half-open. */
export interface Amount {
  from: number;
  to: number;
  number: number;
  value: number | undefined;
  unit: string | undefined;
  dimension: Dimension;
  form: NumberHit['form'];
  hyphenated: boolean;
  round: boolean;
  scale: number | undefined;
  /** The factor from its unit to the base unit, which the lower end of a range may need. */
  factor: number | undefined;
  /** Whether the currency is named behind the sum, where it holds for both ends of a range: '$5,000 to $10,000 USD'. */
  named: boolean;
}

/**
 * A copy of an amount with some fields changed. All amounts have the same fields in the same order, so that rules
 * read one object shape.
 */
export const newAmount = (own: Amount): Amount => ({
  from: own.from,
  to: own.to,
  number: own.number,
  value: own.value,
  unit: own.unit,
  dimension: own.dimension,
  form: own.form,
  hyphenated: own.hyphenated,
  round: own.round,
  scale: own.scale,
  factor: own.factor,
  named: own.named,
});

/**
 * The amount of a number before its unit is read. All amounts have the same fields, so that every rule reads one
 * object shape.
 */
export function bareAmount(hit: NumberHit): Amount {
  return {
    from: hit.from,
    to: hit.to,
    number: hit.from,
    value: hit.value,
    unit: undefined,
    dimension: 'count',
    form: hit.form,
    hyphenated: false,
    round: hit.round,
    scale: hit.scale,
    factor: undefined,
    named: false,
  };
}
