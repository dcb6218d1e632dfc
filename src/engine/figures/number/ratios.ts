import type { Reader } from '../reader.ts';
import { isOfAt, isPersonAt } from '../words-at.ts';
import type { Amount } from './amount.ts';
import type { Opening } from './bounds.ts';
import type { Quantity } from './quantity.ts';
import { amountAt } from './read-amount.ts';

/** The share that a ratio tells: 'one in five of the victims', 'nine out of ten'. */
export function ratioFrom(reader: Reader, top: Amount, opening: Opening): Quantity | undefined {
  const ratio = reader.lexicon.ratios.match(reader.tokens, top.to);
  if (!ratio || top.value === undefined || top.dimension !== 'count') return undefined;
  const bottom = amountAt(reader, top.to + ratio.length);
  if (bottom?.value === undefined || bottom.dimension !== 'count' || !ROUND.has(bottom.value))
    return undefined;
  if (
    top.value >= bottom.value ||
    (ratio.length === 1 && top.form !== bottom.form && top.value !== 1)
  )
    return undefined;
  // A plain 'in' makes no ratio of 'arrested five in ten raids'. It needs 'one' before it or persons behind it:
  // 'one in ten' and 'four in ten people'.
  if (ratio.length === 1 && top.value !== 1 && !isOfPersons(reader, bottom)) return undefined;
  const value = Math.round((top.value / bottom.value) * 1000) / 10;
  return {
    from: opening.from,
    to: bottom.to,
    number: top.number,
    value,
    max: undefined,
    q: opening.q,
    unit: 'percent',
    dimension: 'percent',
    form: 'words',
    hyphenated: false,
    rest: false,
    strict: opening.strict,
  };
}

/** The larger numbers that ratios are told with. */
const ROUND: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000]);

/** Whether 'in ten' or 'in a hundred' is said of persons. */
const isOfPersons = (reader: Reader, { value = 0, to }: Amount): boolean =>
  TENS.has(value) && (isOfAt(reader, to) || isPersonAt(reader, to));

const TENS: ReadonlySet<number> = new Set([10, 100, 1000]);
