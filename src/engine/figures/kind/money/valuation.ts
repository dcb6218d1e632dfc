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

/** Things of value whose price is that of what was taken, and what it is told as. */
const VALUED_AS: ReadonlyMap<FigureKind, FigureKind> = new Map<FigureKind, FigureKind>([
  ['properties', 'assets'],
  ['assets', 'assets'],
  ['vehicles', 'assets'],
  ['crypto', 'crypto'],
]);

/** How far before the sum the thing may stand: 'two flats in Santa Pola worth'. */
const REACH_WORTH = 9;

/** 'seized two flats worth €390,000', 'stole watches worth £5,000': the value of a thing is told by what became of it. */
export function valuation(
  reader: Reader,
  candidate: Candidate,
  { name, kind }: CueWords,
  before: readonly Candidate[],
): NamedKind | undefined {
  const worth = worthBefore(reader, candidate.from);
  if (worth === undefined) return undefined;
  const last = before.at(-1);
  // 'stole 20 watches worth £3,000 each': what one of them costs.
  if (reader.grammar.apiece.has(wordAt(reader, candidate.phrase.to)))
    return { kind: 'price', rule: 'value of each' };
  const taken = predicateBefore(reader, candidate.from, (entry) => entry.money === 'damage');
  if (
    taken &&
    !isOfFind(last, taken) &&
    // 'sold stolen goods and had counterfeit cigars valued at $1m': fakes were taken from nobody.
    !hasOneOf(reader.tokens, reader.content.fakes, taken.to, candidate.from) &&
    (kind === 'price' || kind === 'assets' || kind === 'proceeds')
  )
    return { kind: 'damage', rule: `value of what was taken: ${taken.entry.name}` };
  if (isOfTheft(reader, worth)) return { kind: 'damage', rule: 'value of what a theft took' };
  if (kind === 'price' && isOfFakes(reader, worth))
    return { kind: 'goods', of: 'banknotes', rule: `face value with ${name}` };
  if (kind === 'price' && isOfAssets(reader, worth))
    return { kind: 'assets', rule: `value of assets with ${name}` };
  // 'two vans and cigars worth €600,000': the thing right before 'worth', counted or not.
  const thing = nounEndingAt(reader, worth - 1)?.kind ?? last?.kind;
  const valued = thing && VALUED_AS.get(thing);
  if (kind !== 'price' || !last || !valued) return undefined;
  const near =
    candidate.from - last.to <= REACH_WORTH && inOneSentence(reader.doc, last.from, candidate.from);
  return near ? { kind: valued, rule: `value of a thing with ${name}` } : undefined;
}

/** 'the theft of jewellery from a shop in Lille worth': no other figure or item of a list between the two. */
function isOfTheft(reader: Reader, worth: number): boolean {
  for (let i = worth - 1; i > worth - REACH_WORTH && inOneSentence(reader.doc, i, worth); i -= 1) {
    if (isNumber(reader, i) || isCommaAt(reader, i)) return false;
    if (reader.content.thefts.has(wordAt(reader, i)) && isOfAt(reader, i + 1)) return true;
  }
  return false;
}

/** 'seized 91 coins, looted from a field and worth €500,000': what was found is worth so much, whoever took it once. */
const isOfFind = (last: Candidate | undefined, taken: Predicate): boolean =>
  last?.kind !== undefined && PRICED.has(last.kind) && last.to <= taken.from;

/** 'seize €100m villa complex': a sum right before premises is what they are worth. */
export function isWorthOfPremises(reader: Reader, { quantity }: Candidate): boolean {
  const { from, to } = contentRun(reader, quantity.to);
  for (let i = from; i < to; i += 1) if (nounAt(reader, i)?.class === 'premises') return true;
  return false;
}

/** What is counted or weighed by its kind, and has its price in brackets. */
const PRICED: ReadonlySet<FigureKind> = new Set([
  'drugs',
  'goods',
  'weapons',
  'devices',
  'vehicles',
]);

/** All that a sum may be the worth of. */
export const THINGS: ReadonlySet<FigureKind> = new Set([...PRICED, ...VALUED_AS.keys()]);

/** '2,400 tablets (€4,800)': a sum alone in the brackets right behind a thing is what that is worth. */
export function isInBracketsBehind(
  reader: Reader,
  { from, quantity }: Candidate,
  last: Candidate | undefined,
): boolean {
  const isAlone = wordAt(reader, from - 1) === '(' && wordAt(reader, quantity.to) === ')';
  return isAlone && last?.to === from - 1 && last.kind !== undefined && PRICED.has(last.kind);
}

/**
 * '84 bitcoin (equivalent to about 6.9 million euros)', 'two flats (with an estimated value of €400,000)': what a thing
 * told right before the brackets is worth.
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

/** 'real estate assets in two towns worth': whether assets without a number stand before a token, and nothing counted between. */
function isOfAssets(reader: Reader, worth: number): boolean {
  for (let i = worth - 1; i > worth - REACH_WORTH && inOneSentence(reader.doc, i, worth); i -= 1) {
    if (isNumber(reader, i) || isCommaAt(reader, i)) return false;
    // 'gold bars': the longer name first.
    const noun = nounEndingAt(reader, i);
    if (noun) return noun.kind === 'assets' && isPlural(reader, i);
  }
  return false;
}

/** 'found a painting estimated at €3m': whether a sum is told right behind a thing as what that is put at. */
export function isEstimateOfThing(reader: Reader, { from }: Candidate): boolean {
  for (let i = from - 1; i >= from - REACH_ESTIMATE; i -= 1) {
    const cue = reader.lexicon.moneyCues.match(reader.tokens, i, from);
    if (cue && cue.length === from - i && cue.values.some(({ weight }) => weight <= VALUATION))
      return isThingEndingAt(reader, i - 1);
  }
  return false;
}

/** A thing, or stuff that is no money. */
function isThingEndingAt(reader: Reader, i: number): boolean {
  const stuff = substanceAt(reader, i)?.kind;
  return stuff === undefined ? nounEndingAt(reader, i)?.class === 'thing' : stuff !== 'cash';
}

/** Tokens of 'estimated at'. */
const REACH_ESTIMATE = 2;

/** How far before 'worth' the notes may stand: 'counterfeit banknotes of various denominations – mostly €20 and €50 – worth'. */
const REACH_NOTES = 20;

/** Whether counterfeit notes, and nothing counted after them, are what 'worth' at a token values. */
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
