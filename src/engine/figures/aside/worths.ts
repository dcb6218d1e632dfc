import { isGlued, wordAt } from '../reader.ts';
import { isDenomination } from './denomination.ts';
import type { Exclusion } from './exclusion.ts';

/** What '24K' would be in thousands: nothing is purer. */
const PURE = 24_000;

/** What notes, limits, metals and offers are worth in general. */
export const WORTHS: readonly Exclusion[] = [
  {
    name: 'denomination',
    aside: true,
    applies: isDenomination,
  },
  {
    name: 'threshold',
    aside: true,
    of: 'money',
    applies: (reader, q, words) => words.thresholds.has(wordAt(reader, q.to)),
  },
  {
    name: 'fineness',
    of: 'count',
    applies: (reader, q, words) =>
      (q.value ?? 0) <= PURE &&
      q.to - q.number === 2 &&
      isGlued(reader, q.to - 1) &&
      words.fineness.has(wordAt(reader, q.to)),
  },
  {
    name: 'advertisement',
    aside: true,
    of: 'percent',
    applies: (reader, q, words) => words.discounts.has(wordAt(reader, q.to)),
  },
];
