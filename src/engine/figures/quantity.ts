import { NUMBER } from '../text/tokens.ts';
import type { Bound } from '../types.ts';
import { type Amount, amountAt, currencyBefore, LIFE } from './amount.ts';
import { isGlued, isHyphen, type Reader, wordAt } from './lexicon.ts';
import type { BoundWords, Dimension } from './words.ts';

/** A number with its bound and unit, before anything is known of what it counts. Token positions. */
export interface Quantity {
  from: number;
  to: number;
  /** First token of the number itself, after bounds and currency. */
  number: number;
  value?: number;
  max?: number;
  q: Bound;
  unit?: string;
  dimension: Dimension;
  form: Amount['form'];
  /** 'three-year', '45-year-old': the quantity is an adjective. */
  hyphenated: boolean;
  /** 'the remaining eight': the rest of a whole. */
  rest?: boolean;
  /** The words that bound it, for the trace. */
  bound?: string;
}

interface Opening {
  to: number;
  q: Bound;
  name?: string;
  between: boolean;
  rest?: boolean;
}

/** Reads the quantity that starts at token `i`: bounds, number or range, unit. */
export function quantityAt(reader: Reader, i: number): Quantity | undefined {
  const opening = boundsAt(reader, i);
  const amount = amountAt(reader, opening.to);
  if (!amount) return undefined;
  const checked = checkOpening(reader, i, opening, amount);
  const quantity =
    ratioFrom(reader, amount, checked) ??
    rangeFrom(reader, amount, checked) ??
    single(reader, amount, checked);
  if (!quantity) return undefined;
  return boundAfter(reader, quantity);
}

/** The chain of bounds at `i`: 'a total of more than'. */
function boundsAt(reader: Reader, i: number): Opening {
  const opening: Opening = { to: i, q: 'exact', between: false };
  for (;;) {
    const hit = reader.lexicon.bounds.match(reader.tokens, opening.to);
    const entry = hit?.values[0];
    // 'CA$5': letters of a currency are no 'circa'.
    if (!hit || !entry || currencyBefore(reader, opening.to)) return opening;
    opening.to += hit.length;
    opening.name = entry.name;
    if (entry.rest) opening.rest = true;
    if (entry.q === 'range') opening.between = true;
    else if (opening.q === 'exact') opening.q = entry.q;
  }
}

/** 'over three years' is 'during' unless a word before it says that it bounds; 'jailed over €5m' is a reason. */
function checkOpening(
  reader: Reader,
  i: number,
  opening: Opening,
  amount: Amount,
): Opening & { from: number } {
  const entry = boundEntry(reader, i);
  const before = wordAt(reader, i - 1);
  const counted = reader.tokens.kind[i - 1] === NUMBER || before in reader.numbers.small;
  const reason = entry?.reasonAfter !== undefined && (counted || entry.reasonAfter.has(before));
  const during =
    entry?.timeAfter !== undefined &&
    amount.dimension === 'time' &&
    !entry.timeAfter.includes(before);
  return during || reason
    ? { to: opening.to, q: 'exact', between: false, from: opening.to }
    : { ...opening, from: i };
}

const boundEntry = (reader: Reader, i: number): BoundWords | undefined =>
  reader.lexicon.bounds.match(reader.tokens, i)?.values[0];

function single(reader: Reader, amount: Amount, opening: Opening & { from: number }): Quantity {
  const full = withSmallerUnit(reader, amount);
  const q =
    amount.value === undefined && amount.unit !== LIFE
      ? 'vague'
      : opening.q === 'exact' && amount.round
        ? 'approx'
        : opening.q;
  const quantity: Quantity = {
    from: opening.between ? amount.from : opening.from,
    to: full.to,
    number: amount.number,
    q,
    dimension: full.dimension,
    form: amount.form,
    hyphenated: amount.hyphenated,
  };
  if (full.value !== undefined) quantity.value = full.value;
  if (full.unit !== undefined) quantity.unit = full.unit;
  if (opening.rest) quantity.rest = true;
  if (opening.name !== undefined && opening.from < opening.to) quantity.bound = opening.name;
  return quantity;
}

/** Twelve months are a year: what a larger unit of time holds of the next one said after it. */
const HOLDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  year: { month: 12 },
  month: {},
  day: { hour: 24 },
  hour: { minute: 60 },
};

/** 'five years and four months', 'two hours 30 minutes'. */
function withSmallerUnit(reader: Reader, amount: Amount): Amount {
  const holds = amount.dimension === 'time' && amount.unit ? HOLDS[amount.unit] : undefined;
  if (!holds || amount.value === undefined || amount.hyphenated) return amount;
  const and = wordAt(reader, amount.to) === reader.numbers.and || wordAt(reader, amount.to) === ',';
  const smaller = amountAt(reader, amount.to + (and ? 1 : 0));
  const factor = smaller?.unit === undefined ? undefined : holds[smaller.unit];
  if (!smaller || factor === undefined || smaller.value === undefined || smaller.value >= factor)
    return amount;
  return {
    ...smaller,
    from: amount.from,
    number: amount.number,
    value: amount.value * factor + smaller.value,
  };
}

/** 'between 20 and 30', '10 to 12 per cent', '£500 to £900', '19-45', '40 or 60 billion'. */
function rangeFrom(
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

/** 'one in five of the victims', 'nine out of ten': a share said as a ratio. */
function ratioFrom(
  reader: Reader,
  top: Amount,
  opening: Opening & { from: number },
): Quantity | undefined {
  const ratio = reader.lexicon.ratios.match(reader.tokens, top.to);
  if (!ratio || top.value === undefined || top.dimension !== 'count') return undefined;
  const bottom = amountAt(reader, top.to + ratio.length);
  if (bottom?.value === undefined || bottom.dimension !== 'count' || !ROUND.has(bottom.value))
    return undefined;
  if (top.value >= bottom.value || top.form !== bottom.form) return undefined;
  // 'arrested five in ten raids' counts raids; only 'one in ten' needs no 'out of'.
  if (ratio.length === 1 && top.value !== 1) return undefined;
  const value = Math.round((top.value / bottom.value) * 1000) / 10;
  return {
    from: opening.from,
    to: bottom.to,
    number: top.number,
    value,
    q: opening.q,
    unit: 'percent',
    dimension: 'percent',
    form: 'words',
    hyphenated: false,
  };
}

/** The wholes that ratios are said of. */
const ROUND: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000]);

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

/** 'or more', 'at most', '20+': a bound after the unit. */
export function boundAfter(reader: Reader, quantity: Quantity): Quantity {
  if (wordAt(reader, quantity.to) === '+' && isGlued(reader, quantity.to))
    return { ...quantity, q: 'min', to: quantity.to + 1 };
  const hit = reader.lexicon.boundsAfter.match(reader.tokens, quantity.to);
  const entry = hit?.values[0];
  if (!hit || !entry || quantity.q === 'range' || quantity.q === 'vague') return quantity;
  // 'two people, at least 30 guns': a bound before another number is that number's.
  if (amountAt(reader, quantity.to + hit.length)) return quantity;
  return { ...quantity, q: entry.q, to: quantity.to + hit.length, bound: entry.name };
}
