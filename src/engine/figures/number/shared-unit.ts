import { isGroup, type Reader, wordAt } from '../reader.ts';
import { skipDeterminers } from '../syntax/clause.ts';
import { isOfAt } from '../words-at.ts';
import { type Amount, newAmount } from './amount.ts';
import { isMassOrVolume } from './quantity.ts';
import { amountAt } from './read-amount.ts';

/** How many numbers of a list may share one unit. */
const LONGEST = 6;

/**
 * Gives a bare number the unit at the end of its list: 'for 48,000, 61,000 and 115,000 euros',
 * 'terms of three, six and eight years', and a part of a sum that of the whole: '30,000 of the 50,000 euros'.
 */
export function sharedUnit(reader: Reader, amount: Amount): Amount {
  // A group counts persons: 'sentenced a couple to 11 years'.
  if (!isBareNumber(amount) || isGroup(reader, amount.to)) return amount;
  const whole =
    isOfAt(reader, amount.to) && amountAt(reader, skipDeterminers(reader, amount.to + 1));
  if (whole) return whole.dimension === 'money' ? withUnitOf(amount, whole) : amount;
  let last = amount;
  for (let n = 0; n < LONGEST; n += 1) {
    const joint = wordAt(reader, last.to);
    const closes = joint === reader.numbers.and || reader.lexicon.words.ranges.joints.has(joint);
    if (!closes && joint !== ',') return amount;
    const next = amountAt(reader, last.to + 1);
    if (!next) return amount;
    if (next.unit !== undefined)
      return closes && mayShare(reader, amount, next) ? withUnitOf(amount, next) : amount;
    if (closes || !isBareNumber(next)) return amount;
    last = next;
  }
  return amount;
}

const isBareNumber = ({ dimension, form, value, unit, hyphenated }: Amount): boolean =>
  dimension === 'count' &&
  value !== undefined &&
  unit === undefined &&
  !hyphenated &&
  (form === 'digits' || form === 'words');

/**
 * Whether a list may share the unit. Times and sums may, and weights behind 'of'
 * ('two loads, of 1,150 and 1,438 kilos'). 'arrested two and 15 kilos were seized' is no list.
 */
function mayShare(reader: Reader, amount: Amount, { dimension, hyphenated }: Amount): boolean {
  if (hyphenated) return false;
  if (dimension === 'time' || dimension === 'money') return true;
  const isOf = isOfAt(reader, amount.from - 1);
  return isOf && amount.form === 'digits' && isMassOrVolume(dimension);
}

function withUnitOf(amount: Amount, last: Amount): Amount {
  const { dimension, factor = 1, unit } = last;
  return unit === undefined
    ? amount
    : newAmount({ ...amount, dimension, unit, value: (amount.value ?? 0) * factor });
}
