import type { NumberHit } from '../text/number-hit.ts';
import { type Reader, wordAt } from './reader.ts';
import { contentRun } from './run.ts';
import type { Dimension } from './words.ts';

/** A number with its unit or currency. Token positions, half-open. */
export interface Amount {
  from: number;
  to: number;
  number: number;
  value?: number;
  unit?: string;
  dimension: Dimension;
  form: NumberHit['form'];
  hyphenated: boolean;
  round?: boolean;
  scale?: number;
  /** Of its unit to the base unit, where a range's lower end lacks the unit. */
  factor?: number;
}

/** The amount that a number is before anything is known of its unit. */
export function bareAmount(hit: NumberHit): Amount {
  const amount: Amount = {
    from: hit.from,
    to: hit.to,
    number: hit.from,
    dimension: 'count',
    form: hit.form,
    hyphenated: false,
  };
  if (hit.value !== undefined) amount.value = hit.value;
  if (hit.round) amount.round = true;
  if (hit.scale !== undefined) amount.scale = hit.scale;
  return amount;
}

/** A number alone: a fraction is a share, '100m' before no noun is a length. */
export function bare(reader: Reader, hit: NumberHit): Amount {
  const amount = bareAmount(hit);
  if (hit.form === 'fraction' && hit.value !== undefined) {
    amount.dimension = 'percent';
    amount.unit = 'percent';
    amount.value = Math.round(hit.value * 1000) / 10;
  } else if (hit.grouped !== undefined && hit.scale === undefined) amount.value = hit.grouped;
  if (
    hit.unscaled !== undefined &&
    wordAt(reader, hit.to - 1) === 'm' &&
    (contentRun(reader, hit.to).to === hit.to ||
      reader.lexicon.words.dimensions.has(wordAt(reader, hit.to)))
  ) {
    amount.value = hit.unscaled;
    amount.unit = 'm';
    amount.dimension = 'measure';
  }
  return amount;
}
