import type { NumberHit } from '../../text/numbers/hit.ts';
import type { Dimension } from '../words/entries.ts';

/** A number with its unit or currency. Token positions, half-open. */
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
  /** Of its unit to the base unit, where a range's lower end lacks the unit. */
  factor: number | undefined;
  /** Its currency is said behind it, for both ends of a range: '$5,000 to $10,000 USD'. */
  named: boolean;
}

/** An amount in the layout of all others, from another one that is changed. */
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

/** The amount that a number is before anything is known of its unit; all have the same fields, so that each rule reads one shape. */
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
