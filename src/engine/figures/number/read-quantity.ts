import { NUMBER } from '../../text/tokens/tokens.ts';
import { isGlued, isLineStart, type Reader, wordAt } from '../reader.ts';
import { isArticleAt } from '../words-at.ts';
import { valueAsTold } from './after-conversion.ts';
import type { Amount } from './amount.ts';
import { boundInside } from './bound-inside.ts';
import { boundAfter, boundsAt, type Opening } from './bounds.ts';
import { checkOpening } from './check-opening.ts';
import { overPlaces } from './each-place.ts';
import { oneMore } from './one-more.ts';
import { newQuantity, type Quantity } from './quantity.ts';
import { rangeFrom } from './ranges.ts';
import { ratioFrom } from './ratios.ts';
import { amountAt } from './read-amount.ts';
import { sharedUnit } from './shared-unit.ts';
import { withSmallerUnit } from './smaller-unit.ts';
import { LIFE } from './terms.ts';
import { currencyBefore } from './units.ts';

/** Reads the quantity that starts at token `i`: bounds, number or range, and unit. */
export function quantityAt(reader: Reader, i: number): Quantity | undefined {
  const more = oneMore(reader, i);
  if (more) return more;
  const opening = boundsAt(reader, i);
  const read = amountAt(reader, overArticle(reader, i, opening.to));
  if (!read) return undefined;
  const inside = boundInside(reader, read);
  const amount = inside?.amount ?? read;
  const checked = checkOpening(reader, i, opening, amount);
  if (inside) checked.q = inside.q;
  const quantity =
    ratioFrom(reader, amount, checked) ??
    // 'terms of 13 years and four months to 27 years' are two quantities, unless 'between' or 'from' opens a range.
    rangeFrom(reader, checked.between ? withSmallerUnit(reader, amount) : amount, checked) ??
    single(reader, sharedUnit(reader, amount), checked);
  return overPlaces(reader, boundAfter(reader, overAgain(reader, belowZero(reader, quantity))));
}

/** Skips an article between a bound and digits: 'more than a 100'. The letter in 'almost A$5' is none. */
const overArticle = (reader: Reader, from: number, at: number): number =>
  at > from &&
  isArticleAt(reader, at) &&
  currencyBefore(reader, at) === undefined &&
  (reader.tokens.kind[at + 1] === NUMBER || currencyBefore(reader, at + 1) !== undefined)
    ? at + 1
    : at;

function single(reader: Reader, amount: Amount, opening: Opening): Quantity {
  const full = withSmallerUnit(reader, amount);
  const q = boundOf(opening, amount, full);
  return {
    from: Math.min(startOf(opening, amount), full.from),
    to: full.to,
    number: amount.number,
    value: valueAsTold(reader, full),
    max: undefined,
    q,
    unit: full.unit,
    dimension: full.dimension,
    form: amount.form,
    hyphenated: amount.hyphenated,
    rest: opening.rest,
    strict: opening.strict && q === opening.q,
  };
}

/**
 * The bound of a number: its own words, or 'about' if it was rounded. A life term is exact although it has no number.
 */
function boundOf({ q }: Opening, { value, unit }: Amount, { round }: Amount): Quantity['q'] {
  if (value === undefined && unit !== LIFE) return 'vague';
  return q === 'exact' && round ? 'approx' : q;
}

/** Where a quantity begins. An article before it stays outside unless there is a bound: 'raided over a €5m fraud'. */
function startOf({ between, bounds, from, to }: Opening, amount: Amount): number {
  if (between) return bounds;
  return from < to ? from : amount.from;
}

/** Skips brackets that repeat the number: 'thirteen (13) sites', '24 (twenty-four) homes'. */
function overAgain(reader: Reader, quantity: Quantity): Quantity {
  const { to, value, dimension } = quantity;
  if (dimension !== 'count' || value === undefined || wordAt(reader, to) !== '(') return quantity;
  const again = amountAt(reader, to + 1);
  const isSame = again?.dimension === 'count' && again.value === value;
  return isSame && wordAt(reader, again.to) === ')'
    ? newQuantity({ ...quantity, to: again.to + 1 })
    : quantity;
}

/** Reads a sign before measures and shares: 'minus 12 degrees', '-0.4%'. */
function belowZero(reader: Reader, quantity: Quantity): Quantity {
  const { from, dimension, value } = quantity;
  if ((dimension !== 'measure' && dimension !== 'percent') || value === undefined) return quantity;
  if (from !== quantity.number || isLineStart(reader, from - 1)) return quantity;
  const before = wordAt(reader, from - 1);
  const sign = MINUS.has(before) && isGlued(reader, from) && !isGlued(reader, from - 1);
  return sign || reader.lexicon.words.minus.has(before)
    ? newQuantity({ ...quantity, from: from - 1, value: -value })
    : quantity;
}

const MINUS: ReadonlySet<string> = new Set(['-', '−', '–']);
