import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { overAuxiliaries } from '../../kind/predicate/predicate.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import { datesBefore, isPerUnit } from '../../number/per-unit.ts';
import { endsAsPast, type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import type { Dimension } from '../../words/entries.ts';
import { isArticleAt, isBeAt, isCommaAt, isHaveAt, isPastAt, unitAt } from '../../words-at.ts';

/** What is counted or weighed; a sum by the month is a price or what somebody earns. */
const COUNTED: ReadonlySet<Dimension> = new Set<Dimension>(['count', 'mass', 'volume']);

/** '200 kg of cocaine a month', '30 migrants each week', '400 arrests a year': how fast it goes is not how much there was. */
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
  if (quantity.value === 1 && quantity.dimension !== 'count' && isPriced(reader, end)) return true;
  // '20 cars stolen a week', '20 cars were stolen a week'.
  const verb = overAuxiliaries(reader, end);
  const said = reader.lexicon.verbs.match(reader.tokens, verb);
  const at = said ? verb + said.length : end;
  if (reader.exclusions.paces.has(wordAt(reader, at)) || isUsual(reader, end)) return true;
  if (!isPerUnit(reader, at)) return false;
  // A year's whole is a weight all the same.
  const isYear = unitAt(reader, at + 1)?.unit === 'year';
  // 'arrested 12 people a day after the murder'.
  return !datesBefore(reader, at + 2) && !(isYear && quantity.dimension === 'mass');
}

/** How many tokens behind its relative a rate may end. */
const REACH_USUAL = 10;

/** 'the 12 million containers that the port handles in a year': what is done by the month or year, in the present. */
function isUsual(reader: Reader, end: number): boolean {
  if (!reader.grammar.relatives.has(wordAt(reader, end))) return false;
  const { to } = sentenceNear(reader, end);
  for (let i = end + 1; i < Math.min(to, end + REACH_USUAL); i += 1) {
    if (isPerUnit(reader, i)) return !datesBefore(reader, i + 2);
    if (isCommaAt(reader, i) || tellsPast(reader, i)) return false;
  }
  return false;
}

/** 'moved', 'sold', 'were'. */
const tellsPast = (reader: Reader, i: number): boolean =>
  endsAsPast(reader, i) || isBeAt(reader, i) || isHaveAt(reader, i) || isPastAt(reader, i);

/** So close behind a unit of goods its price begins: 'of cocaine is believed to cost'. */
const REACH_PRICED = 6;

/** 'One kilogram is worth $200,000': whether the price of what ends at a token is told behind it. */
const isPriced = ({ tokens, exclusions }: Reader, end: number, to = tokens.count): boolean =>
  tablesOf(exclusions).priced.find(tokens, end, Math.min(to, end + REACH_PRICED)) !== undefined;

/** How far before its sum a unit of goods may stand. */
const REACH_UNIT = 28;

/** 'A kilo of cocaine is worth £30,000, compared with £2,000 in Peru': the price of a unit, not of what was found. */
function isOfUnit(reader: Reader, { from }: Candidate): boolean {
  const start = Math.max(sentenceNear(reader, from).from, from - REACH_UNIT);
  for (let i = from - 1; i > start; i -= 1) {
    const unit = unitAt(reader, i)?.dimension;
    const isGoods = unit === 'mass' || unit === 'volume';
    if (isGoods && isOne(reader, i - 1)) return isPriced(reader, i + 1, from);
  }
  return false;
}

/** 'a', 'one'. */
const isOne = (reader: Reader, i: number): boolean =>
  isArticleAt(reader, i) || reader.numbers.small.get(wordAt(reader, i)) === 1;

/** 'costs the state €1.8 billion a year', 'costs taxpayers millions every day': what a sort of crime costs, whoever commits it. */
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

/** Less may be what one gang's trade brings in. */
const BILLION = 1e9;

/** 'the illegal wildlife trade, estimated to be worth $10 billion a year': what a branch turns over, whoever is in it. */
function isOfBranch(reader: Reader, { from, phrase, quantity }: Candidate): boolean {
  if (
    (quantity.value ?? 0) < BILLION ||
    !isPerUnit(reader, phrase.to) ||
    unitAt(reader, phrase.to + 1)?.unit !== 'year'
  )
    return false;
  const start = Math.max(sentenceNear(reader, from).from, from - REACH_COST);
  return hasOneOf(reader.tokens, reader.exclusions.branches, start, from);
}

/** How far before its sum 'costs' may stand. */
const REACH_COST = 8;
