import { inOneSentence } from '../../text/doc.ts';
import { NUMBER } from '../../text/tokens/tokens.ts';
import type { Bound, FigureKind } from '../../types.ts';
import { dateEndingAt, placeAt } from '../annotations-at.ts';
import {
  endsAsGerund,
  endsAsPast,
  isGlued,
  isLineStart,
  isWord,
  type Reader,
  wordAt,
} from '../reader.ts';
import { isAccused } from '../stages.ts';
import { contentRun, nounAfter } from '../syntax/run.ts';
import type { BoundWords } from '../words/entries.ts';
import { isListJointAt, nounAt } from '../words-at.ts';
import type { Amount } from './amount.ts';
import { newQuantity, type Quantity } from './quantity.ts';
import { amountAt } from './read-amount.ts';
import { currencyBefore } from './units.ts';

/** The bounds before a number. */
export interface Opening {
  /** Where the quantity begins: at its bounds, where they bound it. */
  from: number;
  to: number;
  /** Behind 'from' or 'between': where it begins if no range follows. */
  bounds: number;
  q: Bound;
  strict: boolean;
  between: boolean;
  rest: boolean;
}

const noBounds = (at: number): Opening => ({
  from: at,
  to: at,
  bounds: at,
  q: 'exact',
  strict: false,
  between: false,
  rest: false,
});

/** The chain of bounds at `i`: 'a total of more than'. */
export function boundsAt(reader: Reader, i: number): Opening {
  const opening = noBounds(i);
  for (let links = 0; links < LONGEST_CHAIN; links += 1) {
    const hit = reader.lexicon.bounds.match(reader.tokens, opening.to);
    const entry = hit?.values[0];
    // 'CA$5': letters of a currency are no 'circa'.
    if (!hit || !entry || currencyBefore(reader, opening.to)) return opening;
    // A headline that ends in 'beyond' bounds no number of the text.
    if (isLineStart(reader, opening.to + hit.length)) return opening;
    opening.to += hit.length;
    // 'below more than 3,000 containers': the first is a place.
    if (opening.q === 'max' && entry.q === 'min') {
      opening.from = opening.to - hit.length;
      opening.q = 'exact';
    }
    if (entry.rest) opening.rest = true;
    if (entry.q === 'range') {
      opening.between = true;
      opening.bounds = opening.to;
    } else if (opening.q === 'exact') {
      opening.q = entry.q;
      opening.strict = entry.strict ?? false;
    }
  }
  return opening;
}

/** More bounds in a row bound nothing: a page of them must not be walked again at each. */
const LONGEST_CHAIN = 6;

/** 'over three years' is 'during' unless a word before it says that it bounds; 'jailed over €5m' is a reason. */
export function checkOpening(reader: Reader, i: number, opening: Opening, amount: Amount): Opening {
  if (opening.to === i) return opening;
  const entry = boundEntry(reader, i);
  // What ends with a number above a line is a heading.
  const opensLine = isLineStart(reader, i);
  const before = opensLine ? '' : wordAt(reader, i - 1);
  // 'On 8 October over 40 kg': a date counts nothing.
  const counted =
    !opensLine &&
    (reader.tokens.kind[i - 1] === NUMBER || reader.numbers.small.has(before)) &&
    !dateEndingAt(reader, i - 1);
  const noun = amount.dimension === 'count' ? nounAfter(reader, amount.to)?.noun : undefined;
  // 'arrested over 200 members' is a number of them, 'jailed over 200 kilos' and 'over 39 deaths' a reason.
  const ofPersons =
    noun?.class === 'person' && !isOfDeaths(reader, amount.to) && !isOfHarmed(reader, i, noun.kind);
  // 'brought about 21 seizures' made them happen.
  const caused = noun?.class === 'event' && entry?.causedAfter?.has(before) === true;
  const reason =
    !ofPersons &&
    entry?.reasonAfter !== undefined &&
    // 'surrendered over 4-tonne plot': what is described so is one thing.
    (counted || amount.hyphenated || entry.reasonAfter.has(before) || isBehindArrest(reader, i));
  const during =
    entry?.timeAfter !== undefined &&
    amount.dimension === 'time' &&
    !entry.timeAfter.includes(before);
  // 'sentenced over 70 years': so long no court sits.
  const isTerm = amount.unit === 'year' && entry?.yearsAfter?.has(before) === true;
  const isOfVerb = entry?.phrasalAfter?.has(before) === true;
  if (isTerm || (!during && !reason && !caused && !isOfVerb)) return opening;
  // 'hand over up to £85,000': the word is a verb's, what follows it still bounds.
  const first = reader.lexicon.bounds.match(reader.tokens, i)?.length ?? 0;
  return first > 0 && i + first < opening.to ? boundsAt(reader, i + first) : noBounds(opening.to);
}

/** Those on whom a crime is done: nobody is tried for being one. */
const HARMED: ReadonlySet<FigureKind | undefined> = new Set(['migrants', 'victims']);

/** 'jailed over 18 migrants', but 'detained over 18 migrants'. */
const isOfHarmed = (reader: Reader, i: number, kind: FigureKind | undefined): boolean =>
  HARMED.has(kind) &&
  reader.lexicon.verbs
    .match(reader.tokens, i - 1, i)
    ?.values.every(({ entry }) => entry.person === 'charged' || entry.person === 'convicted') ===
    true;

/** '39 deaths', '39 migrant deaths'. */
function isOfDeaths(reader: Reader, at: number): boolean {
  const { to } = contentRun(reader, at);
  for (let i = at; i < to; i += 1) if (nounAt(reader, i)?.kind === 'dead') return true;
  return false;
}

/** How far before a reason the verb may stand: 'arrested nine people from four countries in Liverpool on Tuesday over 40 kg'. */
const REACH_ARREST = 16;

/** 'arrested nine people on Tuesday over 40 kg of cocaine': behind a statement whose verb took persons, and them alone. */
function isBehindArrest(reader: Reader, at: number): boolean {
  const { stops, have, relatives } = reader.grammar;
  if (!isWord(reader, at - 1) && reader.tokens.kind[at - 1] !== NUMBER) return false;
  for (let i = at - 1; i > at - REACH_ARREST && inOneSentence(reader.doc, i, at); i -= 1) {
    const verb = reader.lexicon.verbs.match(reader.tokens, i, at);
    if (verb)
      return verb.values.every(
        // 'identified over $1 billion' says how much.
        ({ entry, form }) =>
          isAccused(entry.person) && !entry.thing && !entry.neutral && form !== 'base',
      );
    const word = wordAt(reader, i);
    const acts = stops.has(word)
      ? i === at - 1 || have.has(word) || relatives.has(word)
      : endsAsPast(reader, i) || endsAsGerund(reader, i);
    // 'in Barcelona, Rome and Naples over €1 million'.
    if (acts || (isListJointAt(reader, i) && !placeAt(reader, i + 1))) return false;
  }
  return false;
}

/** The words of a bound that start at token `i`. */
export const boundEntry = (reader: Reader, i: number): BoundWords | undefined =>
  reader.lexicon.bounds.match(reader.tokens, i)?.values[0];

/** 'or more', 'at most', '20+': a bound after the unit. */
export function boundAfter(reader: Reader, quantity: Quantity): Quantity {
  if (wordAt(reader, quantity.to) === '+' && isGlued(reader, quantity.to))
    return newQuantity({ ...quantity, q: 'min', strict: false, to: quantity.to + 1 });
  const hit = reader.lexicon.boundsAfter.match(reader.tokens, quantity.to);
  const entry = hit?.values[0];
  if (!hit || !entry || quantity.q === 'range' || quantity.q === 'vague') return quantity;
  // 'two people, at least 30 guns': a bound before another number is that number's.
  if (amountAt(reader, quantity.to + hit.length)) return quantity;
  const to = quantity.to + hit.length;
  return newQuantity({ ...quantity, q: entry.q, strict: false, to });
}
