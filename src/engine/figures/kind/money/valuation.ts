import { inOneSentence } from '../../../text/doc.ts';
import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { isNumber, type Reader, wordAt } from '../../reader.ts';
import { contentRun, isPlural } from '../../syntax/run.ts';
import type { CueWords } from '../../words/entries.ts';
import {
  isCommaAt,
  isOfAt,
  isPrepositionAt,
  nounAt,
  nounEndingAt,
  nounHitAt,
  substanceAt,
} from '../../words-at.ts';
import type { NamedKind } from '../named-kind.ts';
import { predicateBefore } from '../predicate/before.ts';
import type { Predicate } from '../predicate/predicate.ts';
import { VALUATION } from './head-cue.ts';

/** Things whose worth is the worth of what was taken, and the kind that their worth gets. */
const VALUED_AS: ReadonlyMap<FigureKind, FigureKind> = new Map<FigureKind, FigureKind>([
  ['properties', 'assets'],
  ['assets', 'assets'],
  ['vehicles', 'assets'],
  ['crypto', 'crypto'],
]);

/** How many tokens before the sum the thing may stand: 'two flats in Santa Pola worth'. */
const REACH_WORTH = 9;

/**
 * The kind of a sum that is the worth of a thing. It depends on what was done with the thing:
 * 'seized two flats worth €390,000', 'stole watches worth £5,000'.
 */
export function valuation(
  reader: Reader,
  candidate: Candidate,
  { name, kind }: CueWords,
  before: readonly Candidate[],
): NamedKind | undefined {
  const worth = worthBefore(reader, candidate.from);
  if (worth === undefined) return undefined;
  const last = before.at(-1);
  // Told 'each' it is the price of one: 'stole 20 watches worth £3,000 each'.
  if (reader.grammar.apiece.has(wordAt(reader, candidate.phrase.to)))
    return { kind: 'price', rule: 'value of each' };
  const taken = predicateBefore(reader, candidate.from, (entry) => entry.money === 'damage');
  if (
    taken &&
    !isOfFind(last, taken) &&
    // Fakes were stolen from nobody: 'sold stolen goods and had counterfeit cigars valued at $1m'.
    !hasOneOf(reader.tokens, reader.content.fakes, taken.to, candidate.from) &&
    (kind === 'price' || kind === 'assets' || kind === 'proceeds')
  )
    return { kind: 'damage', rule: `value of what was taken: ${taken.entry.name}` };
  if (isOfTheft(reader, worth)) return { kind: 'damage', rule: 'value of what a theft took' };
  if (kind === 'price' && isOfFakes(reader, worth))
    return { kind: 'goods', of: 'banknotes', rule: `face value with ${name}` };
  if (kind === 'price' && isOfAssets(reader, worth))
    return { kind: 'assets', rule: `value of assets with ${name}` };
  // The thing right before 'worth' counts, with a number or without: 'two vans and cigars worth €600,000'.
  const thing = nounEndingAt(reader, worth - 1)?.kind ?? last?.kind;
  const valued = thing && VALUED_AS.get(thing);
  if (kind !== 'price' || !last || !valued) return undefined;
  const near =
    candidate.from - last.to <= REACH_WORTH && inOneSentence(reader.doc, last.from, candidate.from);
  return near ? { kind: valued, rule: `value of a thing with ${name}` } : undefined;
}

/**
 * Whether the thing was taken in a theft, with no other figure and no item of a list in between:
 * 'the theft of jewellery from a shop in Lille worth'.
 */
function isOfTheft(reader: Reader, worth: number): boolean {
  for (let i = worth - 1; i > worth - REACH_WORTH && inOneSentence(reader.doc, i, worth); i -= 1) {
    if (isNumber(reader, i) || isCommaAt(reader, i)) return false;
    if (reader.content.thefts.has(wordAt(reader, i)) && isOfAt(reader, i + 1)) return true;
  }
  return false;
}

/**
 * Whether things that were found are valued, whoever once took them:
 * 'seized 91 coins, looted from a field and worth €500,000'.
 */
const isOfFind = (last: Candidate | undefined, taken: Predicate): boolean =>
  last?.kind !== undefined && PRICED.has(last.kind) && last.to <= taken.from;

/** Whether a building stands right behind a sum, which is its worth: 'seize €100m villa complex'. */
export function isWorthOfPremises(reader: Reader, { quantity }: Candidate): boolean {
  const { from, to } = contentRun(reader, quantity.to);
  for (let i = from; i < to; i += 1) if (nounAt(reader, i)?.class === 'premises') return true;
  return false;
}

/** Kinds of things whose price may stand in brackets behind them. */
const PRICED: ReadonlySet<FigureKind> = new Set([
  'drugs',
  'goods',
  'weapons',
  'devices',
  'vehicles',
]);

/** All kinds of things that a sum may be the worth of. */
export const THINGS: ReadonlySet<FigureKind> = new Set([...PRICED, ...VALUED_AS.keys()]);

/** Whether a sum stands alone in brackets right behind a thing, and so is its worth: '2,400 tablets (€4,800)'. */
export function isInBracketsBehind(
  reader: Reader,
  { from, quantity }: Candidate,
  last: Candidate | undefined,
): boolean {
  const isAlone = wordAt(reader, from - 1) === '(' && wordAt(reader, quantity.to) === ')';
  return isAlone && last?.to === from - 1 && last.kind !== undefined && PRICED.has(last.kind);
}

/**
 * The kind of a sum that values the thing right before the brackets:
 * '84 bitcoin (equivalent to about 6.9 million euros)', 'two flats (with an estimated value of €400,000)'.
 */
export function valueInBrackets(
  reader: Reader,
  { from }: Candidate,
  last: Candidate | undefined,
): FigureKind | undefined {
  const { exclusions, worth, values } = reader.lexicon.words;
  const valuing = [exclusions.equivalents, worth, values];
  let i = from - 1;
  while (isPrepositionAt(reader, i) || valuing.some((words) => words.has(wordAt(reader, i))))
    i -= 1;
  const isBehind = wordAt(reader, i) === '(' && last?.to === i;
  return isBehind && last.kind !== undefined ? VALUED_AS.get(last.kind) : undefined;
}

/** The token of 'worth', or of 'valued' in 'valued at', right before a sum. */
export function worthBefore(reader: Reader, from: number): number | undefined {
  const { worth } = reader.lexicon.words;
  if (worth.has(wordAt(reader, from - 1))) return from - 1;
  const isLinked = isPrepositionAt(reader, from - 1);
  return isLinked && worth.has(wordAt(reader, from - 2)) ? from - 2 : undefined;
}

/**
 * Whether uncounted assets stand before a token, with nothing counted in between:
 * 'real estate assets in two towns worth'.
 */
function isOfAssets(reader: Reader, worth: number): boolean {
  for (let i = worth - 1; i > worth - REACH_WORTH && inOneSentence(reader.doc, i, worth); i -= 1) {
    if (isNumber(reader, i) || isCommaAt(reader, i)) return false;
    // The longer name goes first: 'gold bars'.
    const noun = nounEndingAt(reader, i);
    if (noun) return noun.kind === 'assets' && isPlural(reader, i);
  }
  return false;
}

/** Whether a sum is the estimated worth of a thing right before it: 'found a painting estimated at €3m'. */
export function isEstimateOfThing(reader: Reader, { from }: Candidate): boolean {
  for (let i = from - 1; i >= from - REACH_ESTIMATE; i -= 1) {
    const cue = reader.lexicon.moneyCues.match(reader.tokens, i, from);
    if (cue && cue.length === from - i && cue.values.some(({ weight }) => weight <= VALUATION))
      return isThingEndingAt(reader, i - 1);
  }
  return false;
}

/** Whether a thing, or a substance that is no money, ends at a token. */
function isThingEndingAt(reader: Reader, i: number): boolean {
  const stuff = substanceAt(reader, i)?.kind;
  return stuff === undefined ? nounEndingAt(reader, i)?.class === 'thing' : stuff !== 'cash';
}

/** How many tokens 'estimated at' has. */
const REACH_ESTIMATE = 2;

/**
 * How many tokens before 'worth' the notes may stand:
 * 'counterfeit banknotes of various denominations – mostly €20 and €50 – worth'.
 */
const REACH_NOTES = 20;

/** Whether 'worth' at a token values counterfeit notes, with nothing counted behind them. */
function isOfFakes(reader: Reader, worth: number): boolean {
  const { denominations } = reader.exclusions;
  for (let i = worth - 1; i > worth - REACH_NOTES; i -= 1) {
    if (!inOneSentence(reader.doc, i, worth)) return false;
    const isNote = denominations.has(wordAt(reader, i));
    if (isNote && reader.content.fakes.has(wordAt(reader, i - 1))) return true;
    if (!isNote && nounHitAt(reader, i)) return false;
  }
  return false;
}
