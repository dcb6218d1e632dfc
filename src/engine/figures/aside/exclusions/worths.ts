import { tokenAt } from '../../../text/doc.ts';
import { hasOneOf } from '../../../text/tokens/tokens.ts';
import { Trigger } from '../../../triggers.ts';
import { placeEndingAt } from '../../annotations-at.ts';
import { isPerUnit } from '../../number/per-unit.ts';
import type { Quantity } from '../../number/quantity.ts';
import { amountAt } from '../../number/read-amount.ts';
import { isGlued, isWord, type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { ofExclusions } from '../../triggers.ts';
import type { ExclusionWords } from '../../words/exclusion-words.ts';
import { isAndAt, isAuxiliaryAt, isDeterminerAt, unitAt } from '../../words-at.ts';
import { isDenomination } from './denomination.ts';
import type { Exclusion } from './exclusion.ts';

/** The number that '24K' would be in thousands. Nothing is purer. */
const PURE = 24_000;

const isCurrency = (reader: Reader, i: number): boolean =>
  isWord(reader, i) && unitAt(reader, i)?.dimension === 'money';

/**
 * How many words may stand between the verb of cost and what bears it: 'costs the European road transport industry'.
 */
const REACH_COST = 7;

/** Whether a sum is what a sort of crime costs a whole industry: 'costs the aviation industry $1bn a year'. */
function isCostToBranch(reader: Reader, { from }: Quantity, { branches }: ExclusionWords): boolean {
  if (!branches.has(wordAt(reader, from - 1))) return false;
  return hasOneOf(reader.tokens, reader.content.payVerbs, from - REACH_COST + 1, from - 1);
}

/** A smaller sum a year may be what one gang brings in. */
const BILLION = 1e9;

/** How many tokens from the start of its sentence an industry may stand: 'The global scam industry'. */
const REACH_BRANCH = 4;

/**
 * Whether a sentence tells of a sort of crime and of no case: 'The scam industry is raking in billions',
 * 'Tobacco fraud costs the UK £2.4 billion a year'.
 */
function isOfBranch(
  reader: Reader,
  { from, to, value }: Quantity,
  { branches }: ExclusionWords,
): boolean {
  const { payVerbs } = reader.content;
  const start = sentenceNear(reader, from).from;
  // A smaller sum may be of the trade of one gang: 'The illegal trade has led to a loss of €70 million'.
  const isLarge = value === undefined || value >= BILLION;
  for (let i = start; isLarge && i < Math.min(from, start + REACH_BRANCH); i += 1) {
    if (branches.has(wordAt(reader, i)) && isAuxiliaryAt(reader, i + 1)) return true;
  }
  if (isDeterminerAt(reader, start) || !isPerUnit(reader, to)) return false;
  const bearer = placeEndingAt(reader, from - 1);
  if (bearer?.kind !== 'country') return false;
  const at = tokenAt(reader.doc, bearer.start) - 1;
  return payVerbs.has(wordAt(reader, at));
}

/** What notes, limits, metals and offers are worth in general. */
export const WORTHS: readonly Exclusion[] = [
  {
    name: 'cost to a branch',
    needs: ofExclusions('branches'),
    aside: true,
    of: 'money',
    applies: isCostToBranch,
  },
  {
    name: 'sum of a branch',
    aside: true,
    of: 'money',
    applies: isOfBranch,
  },
  {
    // For example '($1 = 0.86 euros)'.
    name: 'rate of exchange',
    needs: Trigger.of(() => [new Set(['='])]),
    of: 'money',
    applies: (reader, q) => wordAt(reader, q.from - 1) === '=' || wordAt(reader, q.to) === '=',
  },
  {
    name: 'two currencies',
    aside: true,
    of: 'money',
    applies: (reader, q) =>
      isAndAt(reader, q.to) && isCurrency(reader, q.to + 1) && !amountAt(reader, q.to + 1),
  },
  {
    name: 'denomination',
    aside: true,
    applies: isDenomination,
  },
  {
    name: 'threshold',
    needs: ofExclusions('thresholds'),
    aside: true,
    of: 'money',
    applies: (reader, q, words) => words.thresholds.has(wordAt(reader, q.to)),
  },
  {
    name: 'fineness',
    needs: ofExclusions('fineness'),
    of: 'count',
    applies: (reader, q, words) =>
      (q.value ?? 0) <= PURE &&
      q.to - q.number === 2 &&
      isGlued(reader, q.to - 1) &&
      words.fineness.has(wordAt(reader, q.to)),
  },
  {
    name: 'advertisement',
    needs: ofExclusions('discounts'),
    aside: true,
    of: 'percent',
    applies: (reader, q, words) => words.discounts.has(wordAt(reader, q.to)),
  },
];
