import { type Reader, wordAt } from '../reader.ts';
import { isRespective } from '../syntax/clause.ts';
import { isAndAt, isArticleAt, isListJointAt } from '../words-at.ts';
import { type Amount, newAmount } from './amount.ts';
import { amountAt } from './read-amount.ts';
import { SMALLER } from './smaller.ts';

/** Months of a year. */
const YEAR = 12;

/** What a tonne is counted in, and how many it has. */
const KILO = { unit: 'kg', factor: 1000 };

/**
 * Adds what follows in a smaller unit: 'five years and four months', 'two hours 30 minutes',
 * 'a four-year and three-month sentence', 'two kilos and 300 grams', 'one tonne and 335 kilos'.
 */
export function withSmallerUnit(reader: Reader, amount: Amount): Amount {
  return overDays(reader, withYearBefore(reader, withMonths(reader, amount)));
}

/** Adds a year before it that has only an article: 'a year and nine months', 'a further year and nine months'. */
function withYearBefore(reader: Reader, amount: Amount): Amount {
  const { unit, value, from } = amount;
  if (unit !== 'month' || value === undefined || value >= YEAR || !isAndAt(reader, from - 1))
    return amount;
  if (reader.draft.language.dates.units.get(wordAt(reader, from - 2)) !== 'year') return amount;
  const at = reader.grammar.furtherBefore.has(wordAt(reader, from - 3)) ? from - 4 : from - 3;
  return isArticleAt(reader, at) ? newAmount({ ...amount, from: at, value: YEAR + value }) : amount;
}

function withMonths(reader: Reader, amount: Amount): Amount {
  // A tonne has its value in kilos already.
  const isTonne = amount.unit === KILO.unit && amount.factor === KILO.factor;
  const next = isTonne ? KILO : SMALLER[amount.unit ?? ''];
  if (!next || amount.value === undefined) return amount;
  const isMass = amount.dimension === 'mass';
  // With 'respectively' they are two quantities: '1.3 kg and 900 grams respectively'.
  if (isMass && isRespective(reader, amount.to)) return amount;
  // So are two weights in a list of finds: '2 kg, 300 grams'.
  const isJoined = (isMass ? isAndAt : isListJointAt)(reader, amount.to);
  const smaller = amountAt(reader, amount.to + Number(isJoined));
  const { factor } = next;
  if (smaller?.unit !== next.unit || smaller.value === undefined || smaller.value >= factor)
    return amount;
  if (isMass)
    return newAmount({
      ...amount,
      to: smaller.to,
      value: amount.value + smaller.value / (isTonne ? 1 : factor),
    });
  return newAmount({
    ...smaller,
    from: amount.from,
    number: amount.number,
    value: amount.value * factor + smaller.value,
  });
}

/** The largest number of days beside months. */
const MONTH = 31;

/** Skips days behind months, to which the term is rounded: 'eight years, seven months and 28 days'. */
function overDays(reader: Reader, amount: Amount): Amount {
  if (amount.unit !== 'month' && amount.unit !== 'year') return amount;
  if (!isAndAt(reader, amount.to)) return amount;
  const days = amountAt(reader, amount.to + 1);
  if (days?.unit !== 'day' || days.value === undefined || days.value > MONTH) return amount;
  return newAmount({ ...amount, to: days.to, round: true });
}
