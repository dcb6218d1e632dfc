import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { overAuxiliaries } from '../../kind/predicate/predicate.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import { datesBefore, isPerUnit } from '../../number/per-unit.ts';
import { isMassOrVolume } from '../../number/quantity.ts';
import { endsAsPast, type Reader, wordAt } from '../../reader.ts';
import { hasSuch, sentenceNear } from '../../syntax/clause.ts';
import type { Dimension } from '../../words/entries.ts';
import {
  beforeDeterminer,
  isArticleAt,
  isBeAt,
  isCommaAt,
  isHaveAt,
  isPastAt,
  isPrepositionAt,
  isRelativeAt,
  unitAt,
} from '../../words-at.ts';

/** Dimensions whose rate is no fact of the case. A sum by the month is a price or an income. */
const COUNTED: ReadonlySet<Dimension> = new Set<Dimension>(['count', 'mass', 'volume']);

/**
 * Whether a figure is a rate, which tells how fast something goes and not how much there was:
 * '200 kg of cocaine a month', '30 migrants each week', '400 arrests a year'.
 */
export function isRate(reader: Reader, candidate: Candidate): boolean {
  const { quantity, phrase, to } = candidate;
  if (quantity.dimension === 'money')
    return (
      isYearlyCost(reader, candidate) ||
      isOfBranch(reader, candidate) ||
      isOfUnit(reader, candidate)
    );
  if (!COUNTED.has(quantity.dimension) || quantity.q === 'vague') return false;
  const end = Math.max(to, phrase.to);
  if (candidate.kind === 'migrants' && isPerBoat(reader, candidate)) return true;
  if (quantity.value === 1 && quantity.dimension !== 'count' && isPriced(reader, end)) return true;
  // A verb may stand between: '20 cars stolen a week', '20 cars were stolen a week'.
  const verb = overAuxiliaries(reader, end);
  const said = reader.lexicon.verbs.match(reader.tokens, verb);
  const at = said ? verb + said.length : end;
  if (reader.exclusions.paces.has(wordAt(reader, at)) || isUsual(reader, end)) return true;
  if (!isPerUnit(reader, at)) return false;
  // A weight by the year is told as a weight.
  const isYear = unitAt(reader, at + 1)?.unit === 'year';
  // With a date behind it 'a day' is no rate: 'arrested 12 people a day after the murder'.
  return !datesBefore(reader, at + 2) && !(isYear && quantity.dimension === 'mass');
}

/** How many tokens before those on board 'each' may stand, and how many behind them. */
const REACH_EACH = { before: 12, behind: 5 };

/**
 * Whether those on board are told of every boat: 'Up to 20 people were crammed into each boat',
 * 'Each van carried 30 migrants', 'boats into each of which 50 were packed', 'moved ten migrants at a time'.
 */
function isPerBoat(reader: Reader, { from, phrase }: Candidate): boolean {
  if (tablesOf(reader.exclusions).perTrip.match(reader.tokens, phrase.to)) return true;
  const run = sentenceNear(reader, from);
  const start = Math.max(run.from, from - REACH_EACH.before);
  const end = Math.min(run.to, phrase.to + REACH_EACH.behind);
  for (let i = from - 1; i >= start && !isCommaAt(reader, i); i -= 1)
    // 'each of the 500 migrants' counts them all.
    if (isEvery(reader, i)) return beforeDeterminer(reader, from) > i + 1;
  return hasSuch(reader, phrase.to, end, isInEvery);
}

const isEvery = (reader: Reader, i: number): boolean =>
  reader.exclusions.everies.has(wordAt(reader, i));

/** Whether 'each' has a preposition before it. Without one it is a price's: 'charged 40 migrants €5,000 each'. */
const isInEvery = (reader: Reader, i: number): boolean =>
  isEvery(reader, i) && isPrepositionAt(reader, i - 1);

/** How many tokens behind its relative a rate may end. */
const REACH_USUAL = 10;

/**
 * Whether a relative clause in the present tense ends in a rate:
 * 'the 12 million containers that the port handles in a year'.
 */
function isUsual(reader: Reader, end: number): boolean {
  if (!isRelativeAt(reader, end)) return false;
  const { to } = sentenceNear(reader, end);
  for (let i = end + 1; i < Math.min(to, end + REACH_USUAL); i += 1) {
    if (isPerUnit(reader, i)) return !datesBefore(reader, i + 2);
    if (isCommaAt(reader, i) || tellsPast(reader, i)) return false;
  }
  return false;
}

/** Whether a verb in the past tense stands at a token: 'moved', 'sold', 'were'. */
const tellsPast = (reader: Reader, i: number): boolean =>
  endsAsPast(reader, i) || isBeAt(reader, i) || isHaveAt(reader, i) || isPastAt(reader, i);

/** How many tokens behind a unit of goods its price may begin: 'of cocaine is believed to cost'. */
const REACH_PRICED = 6;

/** Whether the price of what ends at a token is told behind it: 'One kilogram is worth $200,000'. */
const isPriced = ({ tokens, exclusions }: Reader, end: number, to = tokens.count): boolean =>
  tablesOf(exclusions).priced.find(tokens, end, Math.min(to, end + REACH_PRICED)) !== undefined;

/** How many tokens before its sum a unit of goods may stand. */
const REACH_UNIT = 28;

/**
 * Whether a sum is the price of a unit and not of what was found:
 * 'A kilo of cocaine is worth £30,000, compared with £2,000 in Peru'.
 */
function isOfUnit(reader: Reader, { from }: Candidate): boolean {
  const start = Math.max(sentenceNear(reader, from).from, from - REACH_UNIT);
  for (let i = from - 1; i > start; i -= 1) {
    const isGoods = isMassOrVolume(unitAt(reader, i)?.dimension);
    if (isGoods && isOne(reader, i - 1)) return isPriced(reader, i + 1, from);
  }
  return false;
}

/** Whether 'a' or 'one' stands at a token. */
const isOne = (reader: Reader, i: number): boolean =>
  isArticleAt(reader, i) || reader.numbers.small.get(wordAt(reader, i)) === 1;

/**
 * Whether a sum is what a sort of crime costs by the year, whoever commits it: 'costs the state €1.8 billion a year',
 * 'costs taxpayers millions every day'.
 */
function isYearlyCost(reader: Reader, { from, phrase, quantity }: Candidate): boolean {
  if (!isPerUnit(reader, phrase.to)) return false;
  const isYear = unitAt(reader, phrase.to + 1)?.unit === 'year';
  if (quantity.value !== undefined && !isYear) return false;
  const start = sentenceNear(reader, from).from;
  return hasOneOf(
    reader.tokens,
    reader.exclusions.costing,
    Math.max(start, from - REACH_COST),
    from,
  );
}

/** A smaller sum may be what one gang brings in. */
const BILLION = 1e9;

/**
 * Whether a sum is the yearly turnover of a whole trade:
 * 'the illegal wildlife trade, estimated to be worth $10 billion a year'.
 */
function isOfBranch(reader: Reader, { from, phrase, quantity }: Candidate): boolean {
  if (
    (quantity.value ?? 0) < BILLION ||
    !isPerUnit(reader, phrase.to) ||
    unitAt(reader, phrase.to + 1)?.unit !== 'year'
  )
    return false;
  const { from: start } = sentenceNear(reader, from);
  return hasOneOf(reader.tokens, reader.exclusions.branches, start, from);
}

/** How many tokens before its sum 'costs' may stand. */
const REACH_COST = 8;
