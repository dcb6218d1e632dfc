import { endingAt } from '../annotations-at.ts';
import { isGroup, isHyphen, type Reader, wordAt } from '../reader.ts';
import { type Amount, newAmount } from './amount.ts';
import type { Opening } from './bounds.ts';
import type { Quantity } from './quantity.ts';
import { type Joint, jointAt } from './range-joint.ts';
import { amountAt } from './read-amount.ts';
import { withSmallerUnit } from './smaller-unit.ts';

/**
 * The range that begins with a number, if one does: 'between 20 and 30', '10 to 12 per cent', '£500 to £900',
 * '19-45', '40 or 60 billion'.
 */
export function rangeFrom(reader: Reader, low: Amount, opening: Opening): Quantity | undefined {
  const joint = jointAt(reader, low, opening);
  if (!joint || low.value === undefined || low.hyphenated || isGroup(reader, low.to))
    return undefined;
  const high = upperEnd(reader, low, joint);
  if (!high || isDay(reader, low, high)) return undefined;
  const upper = inUnitOf(low, high);
  const from = alike(inUnitOf(high, inCurrencyOf(high, low)), upper, joint);
  const to = upper.value ?? 0;
  // Behind 'between' the larger end may stand first: 'between four and two years'.
  const isFalling = joint.isBetween && joint.word === reader.numbers.and;
  if (from === undefined || from === to || (from > to && !isFalling)) return undefined;
  if (joint.isTo && isChange(reader, low, opening)) return beforeChange(low, high, from);
  return {
    from: opening.from,
    to: high.to,
    number: low.number,
    value: Math.min(from, to),
    max: Math.max(from, to),
    q: 'range',
    unit: upper.unit ?? low.unit,
    dimension: high.unit ? high.dimension : low.dimension,
    form: high.form,
    hyphenated: high.hyphenated,
    rest: false,
    strict: false,
  };
}

/** Whether the lower number is the day of a date: 'was jailed on Oct. 23 to 87 months'. */
const isDay = (reader: Reader, low: Amount, { unit }: Amount): boolean =>
  unit !== undefined && endingAt(reader, reader.draft.calendar, low.to - 1) !== undefined;

/** The upper end of a range behind its joint. */
function upperEnd(reader: Reader, low: Amount, { at, isDash }: Joint): Amount | undefined {
  const isTied = isHyphen(reader, at + 1);
  const first = amountAt(reader, isTied ? at + 2 : at + 1, isDash || isTied);
  const high = first && withSmallerUnit(reader, first);
  if (high?.value === undefined) return undefined;
  // A compound ('7-Eleven shops') or a third number behind a dash makes it no range.
  const isOther = low.form !== high.form || (isHyphen(reader, high.to) && !high.hyphenated);
  return isDash && isOther ? undefined : high;
}

/** How many of a smaller unit of time a year has. */
const IN_A_YEAR: Readonly<Record<string, number>> = { month: 12, week: 52, day: 365 };

/** Converts an end in years into the smaller unit of the other end: 'between eight months and five years'. */
function inUnitOf({ unit }: Amount, end: Amount): Amount {
  const factor = end.unit === 'year' && unit ? IN_A_YEAR[unit] : undefined;
  return factor === undefined || end.value === undefined
    ? end
    : newAmount({ ...end, unit, value: end.value * factor });
}

/** Gives the lower end the currency that is named behind the upper one: '$5,000 to $10,000 USD'. */
const inCurrencyOf = ({ named, unit }: Amount, low: Amount): Amount =>
  named && low.dimension === 'money' ? newAmount({ ...low, unit }) : low;

/** The lower end in the upper end's unit and scale, or nothing where the two are no range. */
function alike(low: Amount, high: Amount, joint: Joint): number | undefined {
  if (low.value === undefined || low.form === 'fraction' || high.form === 'fraction')
    return undefined;
  if (low.unit !== undefined && high.unit !== undefined && low.unit !== high.unit) return undefined;
  // Only a sum may have its unit at the lower end alone: '£500 to 900' is a range, 'fell 5% to 4,200' is none.
  if (low.unit !== undefined && high.unit === undefined && low.dimension !== 'money')
    return undefined;
  const factor = low.unit === undefined && high.unit !== undefined ? high.factor : undefined;
  const value = low.value * (factor ?? 1) * (sharesThousands(low, high, joint) ? 1000 : 1);
  // The lower end shares the scale of the upper one in '20 to 100 billion', but not in
  // 'between $50,000 and $70 million'.
  const scaled = high.scale !== undefined && low.scale === undefined ? value * high.scale : value;
  return high.scale !== undefined && value < high.scale && scaled < (high.value ?? 0)
    ? scaled
    : value;
}

/** Whether the lower end leaves out the thousands that the upper one has: '€50-60,000', '€2-€3,000', 'between 10 and 15,000 people'. */
function sharesThousands(low: Amount, high: Amount, { isDash }: Joint): boolean {
  const isSaidOnce = isDash || low.unit === undefined || high.unit === undefined;
  const thousands = (high.value ?? 0) / 1000;
  const isRound = high.form === 'digits' && high.scale === undefined && thousands % 1 === 0;
  return isSaidOnce && isRound && low.form === 'digits' && (low.value ?? 0) < thousands;
}

/** Whether a number at a token is by how much something has changed: 'Climbed by four to 13'. */
export const isSizeOfChange = (reader: Reader, from: number): boolean =>
  wordAt(reader, from - 1) === reader.attributes.by &&
  reader.lexicon.words.ranges.changes.has(wordAt(reader, from - 2));

/**
 * Whether a word of change before the two numbers makes them before and after, and no range: 'fell 12p to 345p',
 * 'rose from 3 to 5 per cent'.
 */
function isChange(reader: Reader, low: Amount, opening: Opening): boolean {
  const { changes } = reader.lexicon.words.ranges;
  const before = wordAt(reader, opening.from - 1);
  if (isSizeOfChange(reader, opening.from)) return true;
  if (!opening.between && low.unit === undefined) return false;
  return (
    changes.has(before) ||
    ((reader.grammar.prepositions.has(before) || reader.grammar.adverbs.has(before)) &&
      changes.has(wordAt(reader, opening.from - 2)))
  );
}

/** The number before a change, in the unit that stands once: 'from 3 to 5 per cent'. */
function beforeChange(low: Amount, high: Amount, value: number): Quantity {
  const { from, to, number, form } = low;
  return {
    from,
    to,
    number,
    value,
    max: undefined,
    q: 'exact',
    unit: low.unit ?? high.unit,
    dimension: low.unit ? low.dimension : high.dimension,
    form,
    hyphenated: false,
    rest: false,
    strict: false,
  };
}
