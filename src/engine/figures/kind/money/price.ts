import { APOSTROPHES } from '../../../text/signs.ts';
import { hasOneOf } from '../../../text/tokens/tokens.ts';
import { dateAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { afterConversion } from '../../number/after-conversion.ts';
import { isCapital, isHyphen, isInHeadline, type Reader, wordAt } from '../../reader.ts';
import type { Run } from '../../syntax/clause.ts';
import { closesQuotation, opensQuotation } from '../../syntax/quotation.ts';
import { contentRun, isPlural, nounAfter } from '../../syntax/run.ts';
import {
  isArticleAt,
  isDefiniteAt,
  isOfAt,
  isVerbAt,
  nounAt,
  nounHitAt,
  substanceAt,
  unitAt,
} from '../../words-at.ts';
import { isOfMore } from './sum-in-things.ts';

/**
 * Whether a sum between an article and a thing is the price of that thing: 'with a £20,000 gadget'. A cue in between
 * says what it is instead.
 */
export function isPriceOfThing(reader: Reader, { quantity }: Candidate): boolean {
  const run = contentRun(reader, afterConversion(reader, quantity));
  if (isOfLoad(reader, run)) return true;
  if (!isArticleAt(reader, quantity.from - 1))
    return isOfOneThing(reader, run) || isOfSuchThings(reader, run);
  // The thing may be named further on: 'a €5m VAT “carousel” fraud'.
  if (run.to === run.from || /^["“‘]$/.test(wordAt(reader, run.to))) return false;
  return !tellsOfSum(reader, run);
}

/** Whether some words tell what sort of sum stands before them. */
function tellsOfSum(reader: Reader, run: Run): boolean {
  if (hasCue(reader, run)) return true;
  // A transaction or scheme has no price: 'a €31,000 transfer', 'a $310m scheme'.
  for (let i = run.from; i < run.to; i += 1) if (nounAt(reader, i)?.class === 'event') return true;
  return namesScheme(reader, run);
}

/** Whether a cue of sums stands in a run: 'cash haul'. */
function hasCue(reader: Reader, { from, to }: Run): boolean {
  for (let i = from; i < to; i += 1)
    if (reader.lexicon.moneyCues.match(reader.tokens, i)) return true;
  return false;
}

/** Whether a sum is the worth of a load, whatever is done with it: '€120m shipment of cocaine', 'a £2m haul'. */
const isOfLoad = (reader: Reader, run: Run): boolean =>
  run.to > run.from && reader.content.loads.has(wordAt(reader, run.to - 1)) && !hasCue(reader, run);

/** Whether one thing stands right behind the sum without an article, as in a headline: 'seize £1m yacht'. */
function isOfOneThing(reader: Reader, run: Run): boolean {
  const last = run.to - 1;
  if (last < run.from || nounAt(reader, last)?.class !== 'thing') return false;
  return !isPlural(reader, last) && !isMoneyAt(reader, last) && !tellsOfSum(reader, run);
}

/** Whether a token is a word for money itself: 'notes', 'bill'. */
const isMoneyAt = (reader: Reader, i: number): boolean =>
  reader.exclusions.denominations.has(wordAt(reader, i));

/**
 * Whether some words name a scheme. What a scheme turned over is no price and was not found: 'a $310m scheme',
 * 'a $4 million bribery ring'.
 */
export function namesScheme(reader: Reader, { from, to }: Run): boolean {
  return hasOneOf(reader.tokens, reader.lexicon.words.schemes, from, to);
}

/**
 * Whether a plural of things right behind the sum tells what it would buy: '£30,000 Rolex watches', in a headline
 * '£3m fake perfumes'.
 */
function isOfSuchThings(reader: Reader, run: Run): boolean {
  const { from, to } = run;
  const noun = to - from < 2 ? undefined : nounAt(reader, to - 1);
  if (noun?.class !== 'thing' || !isPlural(reader, to - 1) || tellsOfSum(reader, run)) return false;
  return (
    isCapital(reader, from) ||
    (isInHeadline(reader, from) && noun.kind === 'goods' && !isMoneyAt(reader, to - 1))
  );
}

/**
 * Whether a sum is what drugs would sell for, because it stands before a drug or behind a haul of one:
 * 'jailed over €157m cocaine ship', '€64,000 of suspected cannabis', '$400k in alleged cocaine',
 * '£800 worth of heroin'.
 */
export function isPriceOfDrugs(reader: Reader, { from, phrase, quantity }: Candidate): boolean {
  if (isOfDrugLoad(reader, from)) return true;
  const behind = overWorth(reader, Math.max(phrase.to, afterConversion(reader, quantity)));
  const link = wordAt(reader, behind);
  const isLinked = link === reader.grammar.of || reader.grammar.inside.has(link);
  const after = isLinked ? behind + 1 : phrase.to;
  // An article may stand before the drug: 'millions of pounds of the drug'.
  const at = overQuoted(reader, isLinked && isDefiniteAt(reader, after) ? after + 1 : after);
  const { to } = contentRun(reader, at);
  for (let i = at; i < Math.max(at + 1, to); i += 1) {
    const drug = reader.lexicon.substances.match(reader.tokens, i);
    // Money from drugs is proceeds: 'of drug money'.
    if (drug && reader.lexicon.words.funds.has(wordAt(reader, i + drug.length))) return false;
    if (drug)
      return (
        drug.values[0]?.kind === 'drugs' &&
        (i === at ||
          i + drug.length >= to ||
          isVerbAt(reader, i + drug.length) ||
          nounAt(reader, i + drug.length)?.kind === 'searches' ||
          isDate(reader, i + drug.length))
      );
    if (nounHitAt(reader, i)) return false;
  }
  return false;
}

/** Whether a haul of drugs stands before the sum, and not one of a theft: 'a cocaine haul of €4.6m'. */
const isOfDrugLoad = (reader: Reader, from: number): boolean =>
  isOfAt(reader, from - 1) &&
  reader.content.loads.has(wordAt(reader, from - 2)) &&
  substanceAt(reader, from - 3)?.kind === 'drugs';

/** Skips the word of worth behind a sum: '$100m worth', '£2m-worth'. */
function overWorth(reader: Reader, at: number): number {
  // The unit may be repeated: '$1.5 million dollars’ worth'.
  const unit = unitAt(reader, at)?.dimension === 'money' ? at + 1 : at;
  const owned = APOSTROPHES.has(wordAt(reader, unit)) ? unit + 1 : unit;
  const word = isHyphen(reader, owned) ? owned + 1 : owned;
  return reader.lexicon.words.worth.has(wordAt(reader, word)) ? word + 1 : at;
}

/** How many words of a thing's name may stand in quotation marks. */
const REACH_QUOTED = 3;

/** Skips a quoted adjective before a noun: 'of “designer” drugs'. */
function overQuoted(reader: Reader, at: number): number {
  if (!opensQuotation(reader, at)) return at;
  for (let i = at + 2; i <= at + 1 + REACH_QUOTED; i += 1)
    if (closesQuotation(reader, i)) return i + 1;
  return at;
}

const isDate = (reader: Reader, i: number): boolean => dateAt(reader, i) !== undefined;

/**
 * Whether a sum is what the things behind it would sell for, unless a cue shows that it is money:
 * 'seized €5 million worth of goods', '€3m in paintings'.
 */
export function isWorthOfThings(reader: Reader, candidate: Candidate): boolean {
  const at = afterConversion(reader, candidate.quantity);
  if (reader.grammar.inside.has(wordAt(reader, at)))
    return (
      (opensWares(reader, at + 1) || opensGoods(reader, at + 1)) && !isOfMore(reader, candidate)
    );
  const of = overWorth(reader, at);
  if (!isOfAt(reader, of) || hasCash(reader, of + 1)) return false;
  return of > at || opensThings(reader, of + 1) || opensGoods(reader, of + 1);
}

/**
 * Whether the words at a token name a substance that is no money: '$25,000 of carved ivory',
 * '€2m in untaxed tobacco'.
 */
function opensGoods(reader: Reader, at: number): boolean {
  const run = contentRun(reader, at);
  return substanceAt(reader, run.to - 1)?.kind === 'goods' && !tellsOfSum(reader, run);
}

/** Whether they name several things, and not the sum by another word: 'US$36m of potentially dangerous medicines'. */
function opensThings(reader: Reader, at: number): boolean {
  const run = contentRun(reader, at);
  const noun = nounAfter(reader, at)?.noun;
  return noun?.class === 'thing' && isPlural(reader, run.to - 1) && !tellsOfSum(reader, run);
}

/**
 * Whether they name things that are traded ('in antique paintings and sculptures') and neither notes ('in €50 notes')
 * nor what holds the money ('in shoe boxes').
 */
function opensWares(reader: Reader, at: number): boolean {
  const { holders, wares } = reader.content;
  const last = contentRun(reader, at).to - 1;
  if (wares.has(wordAt(reader, last))) return true;
  return !holders.has(wordAt(reader, last)) && !isMoneyAt(reader, last) && opensThings(reader, at);
}

/** Whether the words at a token name money: 'foreign cash'. */
function hasCash(reader: Reader, at: number): boolean {
  const { to } = contentRun(reader, at);
  for (let i = at; i < to; i += 1) if (substanceAt(reader, i)?.kind === 'cash') return true;
  return false;
}
