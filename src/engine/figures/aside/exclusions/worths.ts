import type { Quantity } from '../../number/quantity.ts';
import { isGlued, isNumber, isWord, type Reader, wordAt } from '../../reader.ts';
import type { ExclusionWords } from '../exclusion-words.ts';
import { isDenomination } from './denomination.ts';
import type { Exclusion } from './exclusion.ts';

/** What '24K' would be in thousands: nothing is purer. */
const PURE = 24_000;

const isCurrency = (reader: Reader, i: number): boolean =>
  isWord(reader, i) &&
  reader.lexicon.units.match(reader.tokens, i)?.values[0]?.dimension === 'money';

/** How many words may stand between the cost and what bears it: 'costs the European road transport industry'. */
const REACH_COST = 7;

/** 'costs the aviation industry $1bn a year': what a sort of crime costs those who are in no case. */
function isCostToBranch(reader: Reader, { from }: Quantity, { branches }: ExclusionWords): boolean {
  if (!branches.has(wordAt(reader, from - 1))) return false;
  for (let i = from - 2; i > from - REACH_COST; i -= 1)
    if (reader.grammar.payVerbs.has(wordAt(reader, i))) return true;
  return false;
}

/** What notes, limits, metals and offers are worth in general. */
export const WORTHS: readonly Exclusion[] = [
  {
    name: 'cost to a branch',
    aside: true,
    of: 'money',
    applies: isCostToBranch,
  },
  {
    // '($1 = 0.86 euros)'.
    name: 'rate of exchange',
    of: 'money',
    applies: (reader, q) => wordAt(reader, q.from - 1) === '=' || wordAt(reader, q.to) === '=',
  },
  {
    name: 'two currencies',
    aside: true,
    of: 'money',
    applies: (reader, q) =>
      wordAt(reader, q.to) === reader.numbers.and &&
      isCurrency(reader, q.to + 1) &&
      !isNumber(reader, q.to + 2),
  },
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
