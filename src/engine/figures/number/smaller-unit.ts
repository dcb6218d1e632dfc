import type { Reader } from '../reader.ts';
import { isAndAt, isCommaAt } from '../words-at.ts';
import { type Amount, newAmount } from './amount.ts';
import { amountAt } from './read-amount.ts';

/** Twelve months are a year: what a larger unit of time holds of the next one said after it. */
const HOLDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  year: { month: 12 },
  month: {},
  day: { hour: 24 },
  hour: { minute: 60 },
};

/** 'five years and four months', 'two hours 30 minutes', 'a four-year and three-month sentence'. */
export function withSmallerUnit(reader: Reader, amount: Amount): Amount {
  return overDays(reader, withMonths(reader, amount));
}

function withMonths(reader: Reader, amount: Amount): Amount {
  const holds = amount.dimension === 'time' && amount.unit ? HOLDS[amount.unit] : undefined;
  if (!holds || amount.value === undefined) return amount;
  const and = isAndAt(reader, amount.to) || isCommaAt(reader, amount.to);
  const smaller = amountAt(reader, amount.to + (and ? 1 : 0));
  const factor = smaller?.unit === undefined ? undefined : holds[smaller.unit];
  if (!smaller || factor === undefined || smaller.value === undefined || smaller.value >= factor)
    return amount;
  return newAmount({
    ...smaller,
    from: amount.from,
    number: amount.number,
    value: amount.value * factor + smaller.value,
  });
}

/** The longest that days beside months can be. */
const MONTH = 31;

/** 'eight years, seven months and 28 days': the days belong to the term, which is rounded to its months. */
function overDays(reader: Reader, amount: Amount): Amount {
  if (amount.unit !== 'month' && amount.unit !== 'year') return amount;
  if (!isAndAt(reader, amount.to)) return amount;
  const days = amountAt(reader, amount.to + 1);
  if (days?.unit !== 'day' || days.value === undefined || days.value > MONTH) return amount;
  return newAmount({ ...amount, to: days.to, round: true });
}
