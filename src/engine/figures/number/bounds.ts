import type { Bound } from '../../types.ts';
import { isGlued, isLineStart, type Reader, wordAt } from '../reader.ts';
import type { BoundWords } from '../words/entries.ts';
import { newQuantity, type Quantity } from './quantity.ts';
import { amountAt } from './read-amount.ts';
import { currencyBefore } from './units.ts';

/** The bounds before a number. */
export interface Opening {
  /** Where the quantity begins: at its bounds if they bound it. */
  from: number;
  to: number;
  /** Behind 'from' or 'between': where the quantity begins if no range follows. */
  bounds: number;
  q: Bound;
  strict: boolean;
  between: boolean;
  rest: boolean;
}

/** An opening without bounds, before a number that begins at a token. */
export const noBounds = (at: number): Opening => ({
  from: at,
  to: at,
  bounds: at,
  q: 'exact',
  strict: false,
  between: false,
  rest: false,
});

/** The chain of bounds at `i`: 'a total of more than'. */
export function boundsAt(reader: Reader, i: number): Opening {
  const opening = noBounds(i);
  for (let links = 0; links < LONGEST_CHAIN; links += 1) {
    const hit = reader.lexicon.bounds.match(reader.tokens, opening.to);
    const entry = hit?.values[0];
    // The letters of a currency are no bound, as 'CA' in 'CA$5' is no 'circa'.
    if (!hit || !entry || currencyBefore(reader, opening.to)) return opening;
    // A headline that ends in a bound does not bound a number of the text.
    if (isLineStart(reader, opening.to + hit.length)) return opening;
    opening.to += hit.length;
    // The first of two contrary bounds is a place: 'below more than 3,000 containers'.
    if (opening.q === 'max' && entry.q === 'min') {
      opening.from = opening.to - hit.length;
      opening.q = 'exact';
    }
    if (entry.rest) opening.rest = true;
    if (entry.q === 'range') {
      opening.between = true;
      opening.bounds = opening.to;
    } else if (opening.q === 'exact') {
      opening.q = entry.q;
      opening.strict = entry.strict ?? false;
    }
  }
  return opening;
}

/** How many bounds may follow each other. The limit bounds the cost of a page full of them. */
const LONGEST_CHAIN = 6;

/** The words of a bound that start at token `i`. */
export const boundEntry = (reader: Reader, i: number): BoundWords | undefined =>
  reader.lexicon.bounds.match(reader.tokens, i)?.values[0];

/** A quantity with the bound that follows its unit: 'or more', 'at most', '20+'. */
export function boundAfter(reader: Reader, quantity: Quantity): Quantity {
  if (wordAt(reader, quantity.to) === '+' && isGlued(reader, quantity.to))
    return newQuantity({ ...quantity, q: 'min', strict: false, to: quantity.to + 1 });
  const hit = reader.lexicon.boundsAfter.match(reader.tokens, quantity.to);
  const entry = hit?.values[0];
  if (!hit || !entry || quantity.q === 'range' || quantity.q === 'vague') return quantity;
  // A bound before another number belongs to that number: 'two people, at least 30 guns'.
  if (amountAt(reader, quantity.to + hit.length)) return quantity;
  const to = quantity.to + hit.length;
  return newQuantity({ ...quantity, q: entry.q, strict: false, to });
}
