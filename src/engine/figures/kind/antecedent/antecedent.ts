import { inOneSentence, opensSentence } from '../../../text/doc.ts';
import { hasOneOf } from '../../../text/tokens/tokens.ts';
import { placeAt, placeEndingAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { isGroup, isNumber, isWord, type Reader, wordAt } from '../../reader.ts';
import { hasSuch, sentencesApart, skipDeterminers } from '../../syntax/clause.ts';
import { isPlural, nounAfter } from '../../syntax/run.ts';

import {
  isAuxiliaryAt,
  isBeAt,
  isCommaAt,
  isOfAt,
  isVerbAt,
  namesPeople,
  nounAt,
} from '../../words-at.ts';
import { isCoin } from '../money/money.ts';

import { includerBefore } from './ellipsis.ts';
import { isBesideSomebody } from './no-antecedent.ts';

/** How many figures back an antecedent may stand. */
const BACK = 8;
/** Kinds that are skipped in the search, because a number never goes on from them: 'aged 30, the other two'. */
const PASSED_OVER: ReadonlySet<string> = new Set(['age', 'duration']);

/** The figure before a candidate whose kind a bare number may take over, if there is one. */
export function antecedentOf(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
  sentences: number,
): Candidate | undefined {
  const isForThem = isRecipient(reader, candidate, before.at(-1));
  let area: Candidate | undefined;
  for (let n = 1; n <= Math.min(BACK, before.length); n += 1) {
    const earlier = before[before.length - n];
    if (!earlier) break;
    if (sentencesApart(reader, candidate.from, earlier.from) > sentences) break;
    if (PASSED_OVER.has(earlier.kind ?? '') || !fits(reader, candidate, earlier)) continue;
    if (isForThem && earlier.unit !== 'person') continue;
    if (isBySideOf(reader, candidate, earlier)) continue;
    if (isAlongside(reader, candidate, earlier)) return undefined;
    const isPerson = candidate.phrase.noun?.class === 'person';
    const isOfArea =
      isRightBefore(reader, candidate, earlier) && !isPerson && !isIn(reader, candidate);
    if (!isArea(reader, earlier) || isOfArea) return earlier;
    area ??= earlier;
  }
  return area;
}

/**
 * Whether an earlier number stands in a clause about a place that a comma has closed before the candidate:
 * 'Six were held in Germany, where 240 officers took part, and four in Portugal'.
 */
const isBySideOf = (reader: Reader, { from }: Candidate, earlier: Candidate): boolean =>
  inOneSentence(reader.doc, earlier.from, from) &&
  wordAt(reader, earlier.from - 1) === reader.attributes.where &&
  hasSuch(reader, earlier.to, from, isCommaAt);

/** Whether a number behind a prison term counts those who get it, and no years: '12 years for each of the other two'. */
const isRecipient = (reader: Reader, { from }: Candidate, last?: Candidate): boolean =>
  last?.kind === 'sentence' &&
  inOneSentence(reader.doc, last.from, from) &&
  (reader.grammar.reasons.has(wordAt(reader, from - 1)) || isOfAt(reader, from - 1));

/**
 * Whether a number behind 'alongside' adds to something in its own sentence, and not to things of an earlier one:
 * 'seized two guns. ... was loaded alongside 30 others'.
 */
const isAlongside = (reader: Reader, { from }: Candidate, earlier: Candidate): boolean =>
  reader.grammar.comitatives.has(wordAt(reader, from - 1)) &&
  earlier.unit !== 'person' &&
  !inOneSentence(reader.doc, earlier.from, from);

/**
 * Whether a figure only tells where something was done ('raids in three counties', 'people from 20 countries'). A
 * later number rather goes on from what was done there.
 */
function isArea(reader: Reader, { from, phrase, kind }: Candidate): boolean {
  const { placePrepositions, sentFrom } = reader.attributes;
  const before = wordAt(reader, from - 1);
  if (kind === 'countries') return placePrepositions.has(before) || sentFrom.has(before);
  // Vehicles and other things may be such places too: '40 puppies in two vans and eleven did not survive'.
  const isPlace = phrase.noun?.kind === 'other' || phrase.noun?.kind === 'vehicles';
  return isPlace && placePrepositions.has(before);
}

/**
 * Whether the number has a country of its own, so that it does not count countries:
 * 'suspects in seven countries, including three in Malta'.
 */
const isIn = (reader: Reader, { phrase: { to } }: Candidate): boolean =>
  reader.attributes.placePrepositions.has(wordAt(reader, to)) &&
  placeAt(reader, skipDeterminers(reader, to + 1))?.kind === 'country';

/** Whether at most a few words of linking stand in between: ', of which', '('. */
const isRightBefore = (reader: Reader, { from, phrase }: Candidate, earlier: Candidate): boolean =>
  phrase.partitive === true ||
  // A new sentence does not go on from a vehicle that somebody was in: 'in two vans. Eleven'.
  (from - earlier.to <= 2 && (earlier.unit !== 'vehicle' || isCommaAt(reader, from - 1)));

/**
 * Whether the dimensions fit: a count goes on from a count, a mass from a mass, and a bare number also from a share,
 * a sentence or a price.
 */
function fits(reader: Reader, candidate: Candidate, earlier: Candidate): boolean {
  const { dimension } = candidate.quantity;
  // A group of persons does not go on from anything: 'Couple held', 'a trio and a driver'.
  if (isGroup(reader, candidate.quantity.to) || isMoreThanAll(candidate, earlier)) return false;
  if (
    earlier.unit !== 'person' &&
    (isBesideSomebody(reader, candidate) || arePersons(reader, candidate))
  )
    return false;
  if (earlier.unit === 'vehicle' && isOfTheLiving(reader, candidate)) return false;
  if (dimension === earlier.quantity.dimension) return canInclude(reader, candidate, earlier);
  // A part of a sum may lack the unit: '12.4 bitcoin, of which 7.9'.
  if (earlier.quantity.dimension === 'money' && isPartRightAfter(reader, candidate, earlier))
    return true;
  // 'traced 430 bitcoin, worth $39m, and froze 112 of them'.
  if (candidate.phrase.partitive && isCoin(reader, earlier)) return true;
  if (dimension === 'volume' && earlier.quantity.dimension === 'mass') return true;
  return goesOnFromShare(reader, candidate, earlier);
}

/**
 * Whether a bare number goes on from a share, or from a prison term as another term:
 * 'Half of them are minors and 20 are women'.
 */
function goesOnFromShare(reader: Reader, candidate: Candidate, earlier: Candidate): boolean {
  const { dimension } = candidate.quantity;
  if (dimension !== 'count' || candidate.phrase.head !== undefined || candidate.phrase.refers)
    return false;
  if (!inOneSentence(reader.doc, candidate.from, earlier.from)) return false;
  // A subject is no number of years: 'All three had pleaded guilty' after a prison term.
  if (isAuxiliaryAt(reader, candidate.to)) return false;
  if (isOfNumberBetween(reader, candidate, earlier)) return false;
  // The end point of a change is no share: 'weakened 0.7% to 5.12'.
  const { destination } = reader.attributes;
  if (
    earlier.quantity.dimension === 'percent' &&
    destination.has(wordAt(reader, candidate.from - 1))
  )
    return false;
  // In brackets or commas it counts what the share is of: 'Half were found in Italy, followed by France (91)',
  // 'Half of them, 30, were minors'.
  const opening = wordAt(reader, candidate.from - 1);
  if (opening === '(' || (opening === ',' && isCommaAt(reader, candidate.to))) return false;
  const small = (candidate.quantity.value ?? 0) <= 100;
  return small && (earlier.quantity.dimension === 'percent' || earlier.kind === 'sentence');
}

/**
 * Whether the number is a part of another number in between, and not of the share:
 * '90% were unknown, while 104 were teachers, including 32'.
 */
function isOfNumberBetween(reader: Reader, candidate: Candidate, earlier: Candidate): boolean {
  const includer = includerBefore(reader, candidate);
  return includer !== undefined && hasSuch(reader, earlier.to, includer, isNumber);
}

/** A number that is not told exactly may be so many times as large in truth: 'more than 100' are hardly over 200. */
const LOOSE = 2;

/**
 * Whether a part would be larger than its whole: 'held in two countries, six of them in Poland',
 * 'victims in at least 120 countries, 1,800 of them in the United States'.
 */
const isMoreThanAll = (
  { phrase, quantity: { dimension, value = 0 } }: Candidate,
  { quantity: all }: Candidate,
) =>
  phrase.partitive === true &&
  dimension === 'count' &&
  value > (all.value ?? value) * (all.q === 'exact' ? 1 : LOOSE);

/** Whether a bare number counts persons because its clause calls them so: 'Two are customs officers'. */
function arePersons(reader: Reader, { quantity, phrase }: Candidate): boolean {
  if (phrase.head !== undefined || !isBeAt(reader, quantity.to)) return false;
  return namesPeople(nounAfter(reader, quantity.to + 1)?.noun);
}

/**
 * Whether the words behind a number tell of living beings, so that it does not count vehicles:
 * 'two vans full of dogs; eleven did not survive'.
 */
function isOfTheLiving(reader: Reader, { phrase, quantity: { to } }: Candidate): boolean {
  const { living } = reader.content;
  return phrase.head === undefined && [0, 1, 2].some((n) => living.has(wordAt(reader, to + n)));
}

/** How many tokens before its noun the words for a reason may begin: 'for various drug offences'. */
const REACH_REASON = 4;

/**
 * Whether an included number is no larger than the figure that includes it, and of its sort. It is not in
 * 'the rest kept safe houses, including two in Italy'.
 */
function canInclude(reader: Reader, candidate: Candidate, earlier: Candidate): boolean {
  const includer = includerBefore(reader, candidate);
  if (includer === undefined || candidate.phrase.head !== undefined) return true;
  const { value = 0 } = candidate.quantity;
  if ((earlier.quantity.value ?? value) < value) return false;
  let last = includer - 1;
  while (last > earlier.to && !isWord(reader, last)) last -= 1;
  const noun = nounAt(reader, last);
  if (last <= earlier.to || !noun || !isPlural(reader, last)) return true;
  // Crimes before it are the reason of the arrests: 'were arrested for various crimes (of which 44 ...'.
  const first = Math.max(last - REACH_REASON, earlier.to) + 1;
  if (hasOneOf(reader.tokens, reader.grammar.reasons, first, last)) return true;
  return noun.unit === earlier.unit || noun.kind === 'countries';
}

const isPartRightAfter = (reader: Reader, candidate: Candidate, earlier: Candidate): boolean =>
  candidate.phrase.head === undefined &&
  candidate.from - earlier.to <= 3 &&
  includerBefore(reader, candidate) === earlier.to + 1;

/**
 * How many sentences back a bare number may have its antecedent: one if it opens or ends its own sentence or refers
 * back, and otherwise none.
 */
export function reachOf(reader: Reader, candidate: Candidate): number {
  const { from, to } = candidate;
  if (isOfUnknown(reader, candidate)) return 0;
  const opens = opensSentence(reader.doc, from);
  const ends =
    (wordAt(reader, to) === '.' || wordAt(reader, to) === ';') && !isObject(reader, from);
  return candidate.phrase.refers || opens || ends || !isWord(reader, from - 1) ? 1 : 0;
}

/**
 * Whether words behind the number describe a noun that was not found:
 * 'Nearly 500 converted - or ready to be converted - pistols'.
 */
const isOfUnknown = (reader: Reader, { phrase: { run, refers, nationalities } }: Candidate) =>
  run.to > run.from && !refers && nationalities.length === 0 && !isVerbAt(reader, run.from);

/**
 * Whether a number is the object of a verb of its own clause, which goes on from nothing:
 * 'boats built for ten took 45'.
 */
const isObject = (reader: Reader, from: number): boolean =>
  isWord(reader, from - 1) &&
  !reader.grammar.stops.has(wordAt(reader, from - 1)) &&
  placeEndingAt(reader, from - 1) === undefined;
