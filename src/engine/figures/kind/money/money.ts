import { tokenAt } from '../../../text/doc.ts';
import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { afterConversion } from '../../number/after-conversion.ts';
import { endingAt, type Run, startingAt } from '../../phrase/clause.ts';
import { isSaid } from '../../phrase/heads.ts';
import { closesQuotation, opensQuotation } from '../../phrase/quotation.ts';
import { contentRun, isPlural, nounAfter } from '../../phrase/run.ts';
import { isCapital, isHyphen, type Reader, wordAt } from '../../reader.ts';
import type { CueWords } from '../../words.ts';
import { weighCues } from '../cues.ts';
import { cueInContext, cueInSentence } from '../cues-around.ts';
import type { Verdict } from '../kinds.ts';
import { predicateAfter } from '../predicate/after.ts';
import { predicateBefore } from '../predicate/before.ts';
import type { Wanted } from '../predicate/predicate.ts';
import { recent } from '../wholes.ts';
import { conversionOf } from './conversion.ts';
import { isAmongThings } from './listed-sum.ts';
import { fakesIn, isInFakes, isOfMore } from './sum-in-things.ts';
import { isInBracketsBehind, isWorthOfPremises, valuation, valueInBrackets } from './valuation.ts';

/** The rule of a sum that is given again in another currency. */
export const SAME_SUM = 'the same sum in another currency';

/** The kind of a sum: its cues, the sum that it repeats or converts, what was done with it, its sentence. */
export function kindOfMoney(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): Verdict {
  const converted = conversionOf(reader, candidate, before);
  if (converted?.kind) return { kind: converted.kind, rule: SAME_SUM };
  if (isInBracketsBehind(reader, candidate, before.at(-1)))
    return { kind: 'price', rule: 'sum in brackets behind a thing' };
  const valueOfThing = valueInBrackets(reader, candidate, before.at(-1));
  if (valueOfThing) return { kind: valueOfThing, rule: 'value in brackets behind a thing' };
  const headed = cueOfHead(reader, candidate);
  if (headed) return { kind: headed.kind, rule: `head ${headed.name}` };
  const { cue, doubt } = weighCues(reader, candidate, reader.lexicon.moneyCues);
  const noun =
    cue && cue.weight <= VALUATION
      ? cueInSentence(reader, candidate, reader.lexicon.moneyCues)
      : undefined;
  if (noun) return { kind: noun.kind, rule: `noun ${noun.name} with ${cue?.name}` };
  if (isPriceOfDrugs(reader, candidate)) return { kind: 'price', rule: 'sum right before a drug' };
  if (isPriceOfThing(reader, candidate)) return { kind: 'price', rule: 'sum right before a thing' };
  if (isCoin(reader, candidate) && (!cue || OF_COINS.has(cue.kind)))
    return { kind: 'crypto', rule: 'unit of crypto' };
  if ((!cue || cue.kind === 'cash') && isWorthOfThings(reader, candidate))
    return { kind: 'price', rule: 'worth of things' };
  if (
    cue?.kind === 'price' &&
    (isBorneByStates(reader, candidate) || isBorneByBody(reader, candidate))
  )
    return { kind: 'damage', rule: `borne by another: ${cue.name}` };
  const valued = cue && valuation(reader, candidate, cue, before);
  if (valued) return valued;
  if ((!cue || isMereAssets(cue)) && isAmongThings(reader, candidate, before))
    return { kind: 'cash', rule: 'sum among things' };
  if (cue?.kind === 'cash' && isInFakes(reader, candidate))
    return { kind: 'goods', rule: 'sum in fakes', of: 'banknotes' };
  if (cue?.kind === 'cash' && isOfMore(reader, candidate))
    return { kind: 'assets', rule: 'sum of more than cash' };
  if (cue)
    return {
      kind: cue.kind,
      rule: `cue ${cue.name}`,
      doubt,
      of: (cue.of && fakesIn(reader, candidate)) || cue.of || undefined,
    };
  if (namesScheme(reader, contentRun(reader, candidate.quantity.to)))
    return { kind: 'other', rule: 'size of a scheme' };
  const predicate = moneyPredicate(reader, candidate);
  if (predicate?.entry.money === 'cash' && isWorthOfPremises(reader, candidate))
    return { kind: 'assets', rule: 'worth of premises', predicate };
  if (predicate?.entry.money)
    return { kind: predicate.entry.money, rule: `verb ${predicate.entry.name}`, predicate };
  const repeated = repeatedSum(candidate, before);
  if (repeated?.kind) return { kind: repeated.kind, rule: 'the same sum before' };
  const near = cueInContext(reader, candidate, reader.lexicon.moneyCues);
  if (near) return { kind: near.kind, rule: `context ${near.name}`, doubt: true };
  return { kind: 'other', rule: 'sum without a cue' };
}

/** 'a $185,000 tax fraud penalty', 'a suspected £5.5m VAT and money laundering fraud': of several words behind a sum the last says what it is. */
function cueOfHead(reader: Reader, { quantity }: Candidate): CueWords | undefined {
  const at = afterConversion(reader, quantity);
  const plain = contentRun(reader, at);
  const isJoined = plain.to > at && wordAt(reader, plain.to) === reader.numbers.and;
  const { to } = isJoined ? contentRun(reader, plain.to + 1) : plain;
  if (to - at < 2 || isHyphen(reader, at) || (isJoined && !isOfArticle(reader, quantity.from)))
    return undefined;
  return reader.lexicon.moneyCues
    .match(reader.tokens, to - 1, to)
    ?.values.find(({ side, weight }) => side !== 'before' && weight > VALUATION);
}

/** How many words may stand between an article and its sum: 'a suspected £5.5m'. */
const REACH_ARTICLE = 2;

/** Whether a sum stands behind an article, so that what follows names one thing. */
function isOfArticle(reader: Reader, from: number): boolean {
  for (let i = from - 1; i >= from - 1 - REACH_ARTICLE; i -= 1)
    if (reader.numbers.articles.has(wordAt(reader, i))) return true;
  return false;
}

/** From this weight on words say themselves that a sum lies in accounts: 'in bank accounts'. */
const IN_ACCOUNTS = 9.5;

const isMereAssets = ({ kind, weight }: CueWords): boolean =>
  kind === 'assets' && weight < IN_ACCOUNTS;

/** Cues no heavier only put a value on what the sentence names: 'the loss ... is estimated at'. */
const VALUATION = 3;

/** 'with a £20,000 gadget': a sum between an article and a thing is its price, unless a cue stands there. */
function isPriceOfThing(reader: Reader, { quantity }: Candidate): boolean {
  const run = contentRun(reader, quantity.to);
  if (!reader.numbers.articles.has(wordAt(reader, quantity.from - 1)))
    return isOfSuchThings(reader, run);
  // 'a €5m VAT “carousel” fraud': the thing is named further on.
  if (run.to === run.from || /^["“‘]$/.test(wordAt(reader, run.to))) return false;
  return !tellsOfSum(reader, run);
}

/** Whether a run of words says what sort of sum stands before it. */
function tellsOfSum(reader: Reader, { from, to }: Run): boolean {
  for (let i = from; i < to; i += 1) {
    if (reader.lexicon.moneyCues.match(reader.tokens, i)) return true;
    // 'a €31,000 transfer' is no price, nor is 'a $310m scheme'.
    if (reader.lexicon.nouns.match(reader.tokens, i)?.values[0]?.class === 'event') return true;
  }
  return namesScheme(reader, { from, to });
}

/** 'a $310m scheme', 'a $4 million bribery ring': what a deed turned over is no price and was not found. */
function namesScheme(reader: Reader, { from, to }: Run): boolean {
  for (let i = from; i < to; i += 1)
    if (reader.lexicon.words.schemes.has(wordAt(reader, i))) return true;
  return false;
}

/** '£30,000 Rolex watches': what a name and a plural of things right behind the sum cost. */
function isOfSuchThings(reader: Reader, { from, to }: { from: number; to: number }): boolean {
  if (to - from < 2 || !isCapital(reader, from) || tellsOfSum(reader, { from, to })) return false;
  const noun = reader.lexicon.nouns.match(reader.tokens, to - 1)?.values[0];
  return noun?.class === 'thing' && isPlural(reader, to - 1);
}

/** 'jailed over €157m cocaine ship', '€64,000 of suspected cannabis', '$400k in alleged cocaine', '£800 worth of heroin': a sum that stands before a drug is what it would sell for. */
function isPriceOfDrugs(reader: Reader, { phrase }: Candidate): boolean {
  const { worth } = reader.lexicon.words;
  const behind = worth.has(wordAt(reader, phrase.to)) ? phrase.to + 1 : phrase.to;
  const link = wordAt(reader, behind);
  const isLinked = link === reader.grammar.of || reader.grammar.inside.has(link);
  const at = overQuoted(reader, isLinked ? behind + 1 : phrase.to);
  const { to } = contentRun(reader, at);
  for (let i = at; i < Math.max(at + 1, to); i += 1) {
    const drug = reader.lexicon.substances.match(reader.tokens, i);
    // 'of drug money' is what drugs brought in.
    if (drug && reader.lexicon.words.funds.has(wordAt(reader, i + drug.length))) return false;
    if (drug)
      return (
        drug.values[0]?.kind === 'drugs' &&
        (i === at ||
          i + drug.length >= to ||
          isSaid(reader, i + drug.length) ||
          isDate(reader, i + drug.length))
      );
    if (reader.lexicon.nouns.match(reader.tokens, i)) return false;
  }
  return false;
}

/** How many words of a thing's name stand in quotation marks. */
const REACH_QUOTED = 3;

/** 'of “designer” drugs': past a word that only its quotation marks part from its noun. */
function overQuoted(reader: Reader, at: number): number {
  if (!opensQuotation(reader, at)) return at;
  for (let i = at + 2; i <= at + 1 + REACH_QUOTED; i += 1)
    if (closesQuotation(reader, i)) return i + 1;
  return at;
}

const isDate = (reader: Reader, i: number): boolean =>
  startingAt(reader, reader.draft.dates, i) !== undefined;

/** 'cost Italy, Latvia and Portugal €62 million': countries right before a sum bear it. */
function isBorneByStates(reader: Reader, { from }: Candidate): boolean {
  // 'cost Italy alone €90 million'.
  const last = reader.grammar.adverbs.has(wordAt(reader, from - 1)) ? from - 2 : from - 1;
  const country = endingAt(reader, reader.draft.places, last);
  if (country?.kind !== 'country') return false;
  const { and } = reader.numbers;
  let at = tokenAt(reader.doc, country.start) - 1;
  for (let i = at; wordAt(reader, i) === ',' || wordAt(reader, i) === and; ) {
    const next = endingAt(reader, reader.draft.places, i - 1);
    if (!next) return false;
    at = i = tokenAt(reader.doc, next.start) - 1;
  }
  const cues = reader.lexicon.moneyCues.match(reader.tokens, at, at + 1)?.values;
  return cues?.some(({ kind }) => kind === 'price') ?? false;
}

/** 'the attack cost the clinic €2.2 million': what a house or a firm right before a sum bears. */
function isBorneByBody(reader: Reader, { from }: Candidate): boolean {
  const bearer = reader.lexicon.nouns.match(reader.tokens, from - 1, from)?.values[0]?.class;
  if (bearer !== 'premises' && bearer !== 'company') return false;
  for (let i = from - 2; i > from - REACH_BEARER; i -= 1)
    if (reader.grammar.definite.has(wordAt(reader, i)))
      return reader.lexicon.words.costs.has(wordAt(reader, i - 1));
  return false;
}

/** How many words tell who bears a sum: 'the private eye clinic'. */
const REACH_BEARER = 6;

/** 'seized €5 million worth of goods': what they would sell for, unless a cue says that it is money. */
function isWorthOfThings(reader: Reader, { quantity }: Candidate): boolean {
  const at = afterConversion(reader, quantity);
  const { worth } = reader.lexicon.words;
  const of = worth.has(wordAt(reader, at)) ? at + 1 : at;
  if (wordAt(reader, of) !== reader.grammar.of || hasCash(reader, of + 1)) return false;
  return of > at || opensThings(reader, of + 1);
}

/** 'US$36m of potentially dangerous medicines': several things of a sort, no sum by another name. */
function opensThings(reader: Reader, at: number): boolean {
  const run = contentRun(reader, at);
  const noun = nounAfter(reader, at)?.noun;
  return noun?.class === 'thing' && isPlural(reader, run.to - 1) && !tellsOfSum(reader, run);
}

/** Whether a run of words at a token speaks of money: 'foreign cash'. */
function hasCash(reader: Reader, at: number): boolean {
  const { to } = contentRun(reader, at);
  for (let i = at; i < to; i += 1)
    if (reader.lexicon.substances.match(reader.tokens, i)?.values[0]?.kind === 'cash') return true;
  return false;
}

/** Kinds of sums that a sum in coins of a chain cannot be, or need not be. */
const OF_COINS: ReadonlySet<FigureKind> = new Set(['cash', 'assets', 'proceeds', 'goods', 'other']);

/** '80 bitcoin': the currency itself says that it is crypto. */
const isCoin = (reader: Reader, { quantity: { unit } }: Candidate): boolean =>
  unit !== undefined && reader.lexicon.words.coins.has(unit);

function moneyPredicate(reader: Reader, candidate: Candidate) {
  const wanted: Wanted = (entry) => entry.money !== undefined;
  return (
    predicateAfter(reader, candidate.phrase.to, wanted) ??
    predicateBefore(reader, candidate.from, wanted)
  );
}

/** A sum of the same value and currency that an earlier sentence explained. */
function repeatedSum(candidate: Candidate, before: readonly Candidate[]): Candidate | undefined {
  const { value, unit } = candidate.quantity;
  return recent(before).findLast(
    (earlier) =>
      value !== undefined &&
      earlier.quantity.value === value &&
      earlier.quantity.unit === unit &&
      earlier.kind !== 'other',
  );
}
