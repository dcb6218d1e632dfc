import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { afterConversion } from '../../number/after-conversion.ts';
import { isPerUnit } from '../../number/per-unit.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { ofBefore, sentenceNear } from '../../syntax/clause.ts';
import { contentRun, nounAfter } from '../../syntax/run.ts';
import type { CueWords } from '../../words/entries.ts';
import { isOfAt, isPrepositionAt, nounAt } from '../../words-at.ts';
import { type Weighed, weighCues } from '../cues/cues.ts';
import { cueInContext, cueInSentence } from '../cues/cues-around.ts';
import type { NamedKind } from '../named-kind.ts';
import { predicateAfter } from '../predicate/after.ts';
import { predicateBefore } from '../predicate/before.ts';
import type { Wanted } from '../predicate/predicate.ts';
import { isMostOfLaw } from '../terms/upper-bound.ts';
import { isBorne } from './borne.ts';
import { cueOfHead, VALUATION } from './head-cue.ts';
import { isAmongThings } from './listed-sum.ts';
import { isPriceOfDrugs, isPriceOfThing, isWorthOfThings, namesScheme } from './price.ts';
import { conversionOf, repeatedSum, sharedSum } from './same-sum.ts';
import { fakesIn, isInFakes, isOfMore } from './sum-in-things.ts';
import { otherTakings } from './takings.ts';
import {
  isEstimateOfThing,
  isInBracketsBehind,
  isWorthOfPremises,
  valuation,
  valueInBrackets,
  worthBefore,
} from './valuation.ts';

/** The rule name of a sum that is given again in another currency. */
export const SAME_SUM = 'the same sum in another currency';

/**
 * The kind of a sum. The surest evidence comes first: the words around it, then the thing that it pays for, then its
 * cue, then the verb.
 */
export function kindOfMoney(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): NamedKind {
  const placed = byPlace(reader, candidate, before);
  if (placed) return placed;
  const weighed = weighCues(reader, candidate, reader.lexicon.moneyCues);
  return (
    byThing(reader, candidate, weighed.cue) ??
    asWhole(reader, candidate, weighed.cue, before.at(-1)) ??
    paidFor(reader, candidate, weighed.cue) ??
    foundAgain(reader, candidate, weighed.cue) ??
    otherTakings(reader, candidate, weighed.cue) ??
    byCue(reader, candidate, weighed, before) ??
    byVerb(reader, candidate) ??
    byOthers(reader, candidate, before)
  );
}

/**
 * A sum that a cue or verb makes cash, although its own words name more than cash: 'seized €2m in cash and watches'.
 */
const MORE_THAN_CASH: NamedKind = { kind: 'assets', rule: 'sum of more than cash' };

/** A sum that is the worth of a building: 'seize €100m villa complex'. */
const WORTH_OF_PREMISES: NamedKind = { kind: 'assets', rule: 'worth of premises' };

const WORTH_OF_THINGS: NamedKind = { kind: 'price', rule: 'worth of things' };

/** The kind of a sum beside another sum, a thing or a head noun that tells what it is. */
function byPlace(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): NamedKind | undefined {
  const converted = conversionOf(reader, candidate, before);
  if (converted?.kind)
    return { kind: converted.kind, rule: SAME_SUM, doubt: converted.doubt !== undefined };
  if (isMostOfLaw(reader, candidate)) return { kind: 'fine', rule: 'most that a law allows' };
  const shared = sharedSum(reader, candidate, before.at(-1));
  if (shared?.kind) return { kind: shared.kind, rule: 'the same sum shared out' };
  if (isInBracketsBehind(reader, candidate, before.at(-1)))
    return { kind: 'price', rule: 'sum in brackets behind a thing' };
  const valueOfThing = valueInBrackets(reader, candidate, before.at(-1));
  if (valueOfThing) return { kind: valueOfThing, rule: 'value in brackets behind a thing' };
  const headed = cueOfHead(reader, candidate);
  // Behind drugs a raid or a verb tells nothing of what they are worth: '£4m cocaine haul seized',
  // '£4m cocaine raid'.
  if ((headed?.kind === 'cash' || headed?.kind === 'damage') && isPriceOfDrugs(reader, candidate))
    return undefined;
  // The same holds for other things: 'Scales worth €2m found hidden'.
  if (headed?.kind === 'cash' && worthBefore(reader, candidate.from) !== undefined)
    return undefined;
  return headed && { kind: headed.kind, rule: `head ${headed.name}` };
}

/**
 * The kind of a sum without a cue, or with one that tells less than a noun of the sentence or than the thing that the
 * sum pays for.
 */
function byThing(
  reader: Reader,
  candidate: Candidate,
  cue: CueWords | undefined,
): NamedKind | undefined {
  const noun =
    cue && cue.weight <= VALUATION
      ? cueInSentence(reader, candidate, reader.lexicon.moneyCues)
      : undefined;
  const isNoCash = () => isEstimateOfThing(reader, candidate) || isByTime(reader, candidate);
  if (noun && !(noun.kind === 'cash' && isNoCash()))
    return { kind: noun.kind, rule: `noun ${noun.name} with ${cue?.name}` };
  if (isPriceOfDrugs(reader, candidate)) return { kind: 'price', rule: 'sum right before a drug' };
  if (isPriceOfThing(reader, candidate)) return { kind: 'price', rule: 'sum right before a thing' };
  if (isCoin(reader, candidate) && (!cue || saysLess(cue)))
    return { kind: 'crypto', rule: 'unit of crypto' };
  if ((!cue || mayBeWorth(cue)) && isWorthOfThings(reader, candidate)) return WORTH_OF_THINGS;
  return undefined;
}

/** Cues of assets up to this weight only say that something was taken: 'confiscated'. */
const TAKEN = 3.4;

/**
 * Whether a cue leaves room for the sum to be the worth of the things behind it: 'seized €5 million worth of goods'.
 */
const mayBeWorth = ({ kind, weight, carried }: CueWords): boolean =>
  kind === 'cash' || carried === true || (kind === 'assets' && weight <= TAKEN);

/** Whether a sum is a rate by time, so that it was not found: 'no more than €500 a month'. */
const isByTime = (reader: Reader, { quantity }: Candidate): boolean =>
  isPerUnit(reader, afterConversion(reader, quantity));

/**
 * The kind of a sum that was stolen and is found again, so that it is no loss: 'recovered €5m stolen by hackers', 'the
 * recovery of €5m in stolen funds'.
 */
const foundAgain = (
  reader: Reader,
  { from }: Candidate,
  cue: CueWords | undefined,
): NamedKind | undefined =>
  cue?.kind === 'damage' &&
  reader.content.recovers.has(wordAt(reader, isOfAt(reader, from - 1) ? from - 2 : from - 1))
    ? { kind: 'assets', rule: 'what is recovered' }
    : undefined;

/** The kind of a sum by its cue, unless the words around it show another kind. */
function byCue(
  reader: Reader,
  candidate: Candidate,
  { cue, doubt }: Weighed,
  before: readonly Candidate[],
): NamedKind | undefined {
  if (cue?.kind === 'price' && isBorne(reader, candidate))
    return { kind: 'damage', rule: `borne by another: ${cue.name}` };
  if (cue?.laidOut && isLaidOutOnThings(reader, candidate))
    return { kind: 'other', rule: 'sum laid out on things' };
  const valued = cue && valuation(reader, candidate, cue, before);
  if (valued) return valued;
  const isSum = (!cue || isMereAssets(cue)) && worthBefore(reader, candidate.from) === undefined;
  if (isSum && isAmongThings(reader, candidate, before))
    return { kind: 'cash', rule: 'sum among things' };
  if (cue?.kind === 'cash' && isEstimateOfThing(reader, candidate))
    return { kind: 'price', rule: 'estimate of a thing' };
  const mayBeFake = cue?.kind === 'cash' || (cue?.weight ?? 0) <= VALUATION;
  if (mayBeFake && isInFakes(reader, candidate))
    return { kind: 'goods', rule: 'sum in fakes', of: 'banknotes' };
  if (cue?.kind === 'cash' && isWorthOfPremises(reader, candidate)) return WORTH_OF_PREMISES;
  const ofMore = whereOfMore(cue);
  if (ofMore && isOfMore(reader, candidate)) return ofMore;
  const of = (cue?.of && fakesIn(reader, candidate)) || cue?.of || undefined;
  // Whether the worth of things is told with certainty, whatever else is said of them: 'drugs worth €2m were seized'.
  const isWorth = cue?.kind === 'price' && worthBefore(reader, candidate.from) !== undefined;
  return cue && { kind: cue.kind, rule: `cue ${cue.name}`, doubt: doubt && !isWorth, of };
}

/** How many tokens before 'for' and the sum the verb of buying may stand. */
const REACH_TRADE = 10;

/** A sum for which things were traded, whatever else is said of them: 'bought the stolen watches for €20,000'. */
function paidFor(
  reader: Reader,
  { from }: Candidate,
  cue: CueWords | undefined,
): NamedKind | undefined {
  const link = from - 1;
  if (cue?.kind !== 'damage' || !reader.grammar.reasons.has(wordAt(reader, link))) return undefined;
  const first = Math.max(sentenceNear(reader, from).from, link - REACH_TRADE);
  return hasOneOf(reader.tokens, reader.content.trades, first, link)
    ? { kind: 'price', rule: 'paid for things' }
    : undefined;
}

/** Kinds of sums that somebody found or took. */
const FOUND: ReadonlySet<FigureKind> = new Set(['cash', 'assets']);

/** A sum of which a part before it was found: 'only 40,000 of the 3 million euros was found'. */
function asWhole(
  reader: Reader,
  { from }: Candidate,
  cue: CueWords | undefined,
  last: Candidate | undefined,
): NamedKind | undefined {
  if (!cue || !FOUND.has(cue.kind) || last?.quantity.dimension !== 'money') return undefined;
  return ofBefore(reader, from) === last.quantity.to
    ? { kind: 'other', rule: 'whole of a part', doubt: true }
    : undefined;
}

/**
 * What a sum becomes that consists of more than cash: assets if it was taken, and a price if it was carried, because
 * that was no money: 'smuggled $4 million in gold bars'.
 */
function whereOfMore(cue: CueWords | undefined): NamedKind | undefined {
  if (cue?.kind === 'cash') return MORE_THAN_CASH;
  return cue?.carried ? WORTH_OF_THINGS : undefined;
}

/**
 * Whether a sum was spent on things, and nobody stands before it who may have been cheated of it:
 * 'the ring invested €1m in boats'.
 */
function isLaidOutOnThings(reader: Reader, { from, quantity }: Candidate): boolean {
  const at = afterConversion(reader, quantity);
  if (!isPrepositionAt(reader, at)) return false;
  const thing = nounAfter(reader, at + 1)?.noun.class;
  if (thing !== 'thing' && thing !== 'premises') return false;
  for (let i = sentenceNear(reader, from).from; i < from; i += 1) {
    const noun = nounAt(reader, i);
    if (noun?.class === 'person' && noun.kind !== 'suspects') return false;
  }
  return true;
}

/** The kind of a sum whose clause tells the turnover of a scheme or what was done with the sum. */
function byVerb(reader: Reader, candidate: Candidate): NamedKind | undefined {
  if (namesScheme(reader, contentRun(reader, candidate.quantity.to)))
    return { kind: 'other', rule: 'size of a scheme' };
  const predicate = moneyPredicate(reader, candidate);
  if (!predicate?.entry.money) return undefined;
  const { money, name } = predicate.entry;
  if (money === 'cash' && isOfMore(reader, candidate)) return { ...MORE_THAN_CASH, predicate };
  return { kind: money, rule: `verb ${name}`, predicate };
}

/** The kind of a sum that nothing in its clause tells. */
function byOthers(reader: Reader, candidate: Candidate, before: readonly Candidate[]): NamedKind {
  const repeated = repeatedSum(candidate, before);
  if (repeated?.kind) return { kind: repeated.kind, rule: 'the same sum before' };
  const near = cueInContext(reader, candidate, reader.lexicon.moneyCues);
  if (near) return { kind: near.kind, rule: `context ${near.name}`, doubt: true };
  return { kind: 'other', rule: 'sum without a cue', doubt: true };
}

/** From this weight on a cue itself says that a sum lies in accounts: 'in bank accounts'. */
const IN_ACCOUNTS = 9.5;

const isMereAssets = ({ kind, weight }: CueWords): boolean =>
  kind === 'assets' && weight < IN_ACCOUNTS;

/** From this weight on a cue says that a sum is none of the case, in whatever currency: 'kept them from paying'. */
const UNMET = 14;

/** Whether a cue tells no more of coins than that they are coins. */
const saysLess = ({ kind, weight }: CueWords): boolean =>
  OF_COINS.has(kind) && !(kind === 'other' && weight >= UNMET);

/** Kinds that a cue may give and that a sum in crypto coins cannot have, or need not have. */
const OF_COINS: ReadonlySet<FigureKind> = new Set(['cash', 'assets', 'proceeds', 'goods', 'other']);

/** Whether the currency itself is crypto, whose coins can be counted: '80 bitcoin', '12 of them'. */
export const isCoin = (reader: Reader, { quantity: { unit } }: Candidate): boolean =>
  unit !== undefined && reader.lexicon.words.coins.has(unit);

function moneyPredicate(reader: Reader, candidate: Candidate) {
  const wanted: Wanted = (entry) => entry.money !== undefined;
  return (
    predicateAfter(reader, candidate.phrase.to, wanted) ??
    predicateBefore(reader, candidate.from, wanted)
  );
}
