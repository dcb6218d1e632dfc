import { amountAt } from './amount.ts';
import type { Amount } from './bare.ts';
import type { Opening } from './bounds.ts';
import type { Quantity } from './quantity.ts';
import { isGlued, isHyphen, type Reader, wordAt } from './reader.ts';

/** 'between 20 and 30', '10 to 12 per cent', '£500 to £900', '19-45', '40 or 60 billion'. */
export function rangeFrom(
  reader: Reader,
  low: Amount,
  opening: Opening & { from: number },
): Quantity | undefined {
  const joint = wordAt(reader, low.to);
  const range = reader.lexicon.words.ranges;
  const dash = /^[-–‑]$/.test(joint) && isGlued(reader, low.to) && isGlued(reader, low.to + 1);
  const joins = opening.between ? range.between.has(joint) : dash || range.joints.has(joint);
  if (!joins || low.value === undefined || low.hyphenated) return undefined;
  const high = amountAt(reader, low.to + 1, dash);
  if (high?.value === undefined || (dash && isHyphen(reader, high.to) && !high.hyphenated))
    return undefined;
  const from = alike(low, high);
  if (from === undefined || from >= high.value) return undefined;
  const unit = high.unit ?? low.unit;
  const quantity: Quantity = {
    from: opening.from,
    to: high.to,
    number: low.number,
    value: from,
    max: high.value,
    q: 'range',
    dimension: high.unit ? high.dimension : low.dimension,
    form: high.form,
    hyphenated: high.hyphenated,
  };
  if (unit !== undefined) quantity.unit = unit;
  return quantity;
}

/** The lower end in the upper end's unit and scale, or nothing where the two are no range. */
function alike(low: Amount, high: Amount): number | undefined {
  if (low.value === undefined || low.form === 'fraction' || high.form === 'fraction')
    return undefined;
  if (low.unit !== undefined && high.unit !== undefined && low.unit !== high.unit) return undefined;
  // '£500 to 900' is a range, 'fell 5% to 4,200' is none.
  if (low.unit !== undefined && high.unit === undefined && low.dimension !== 'money')
    return undefined;
  let value = low.value;
  if (low.unit === undefined && high.unit !== undefined && high.factor !== undefined)
    value *= high.factor;
  if (high.scale !== undefined && low.scale === undefined && value < high.scale)
    value *= high.scale;
  return value;
}
