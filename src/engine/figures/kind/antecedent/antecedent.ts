import { inOneSentence, opensSentence } from '../../../text/doc.ts';
import { hasOneOf } from '../../../text/tokens/tokens.ts';
import { placeAt, placeEndingAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { isGroup, isNumber, isWord, type Reader, wordAt } from '../../reader.ts';
import { hasSuch, sentencesApart } from '../../syntax/clause.ts';
import { isPlural, nounAfter } from '../../syntax/run.ts';
import { isAuxiliaryAt, isBeAt, isCommaAt, isVerbAt, nounAt } from '../../words-at.ts';
import { includerBefore } from './ellipsis.ts';
import { isBesideSomebody } from './no-antecedent.ts';

/** How many figures back an antecedent may stand. */
const BACK = 8;
/** Kinds that nothing is left out for: 'aged 30, the other two' goes back further. */
const PASSED_OVER: ReadonlySet<string> = new Set(['age', 'duration']);

/** The figure before a candidate whose kind a bare number may take over, if there is one. */
export function antecedentOf(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
  sentences: number,
): Candidate | undefined {
  let area: Candidate | undefined;
  for (let n = 1; n <= Math.min(BACK, before.length); n += 1) {
    const earlier = before[before.length - n];
    if (!earlier) break;
    if (sentencesApart(reader, candidate.from, earlier.from) > sentences) break;
    if (PASSED_OVER.has(earlier.kind ?? '') || !fits(reader, candidate, earlier)) continue;
    if (isAlongside(reader, candidate, earlier)) return undefined;
    const isPerson = candidate.phrase.noun?.class === 'person';
    const isOfArea =
      isRightBefore(reader, candidate, earlier) && !isPerson && !isIn(reader, candidate);
    if (!isArea(reader, earlier) || isOfArea) return earlier;
    area ??= earlier;
  }
  return area;
}

/** 'seized two guns. ... was loaded alongside 30 others': beside what its own sentence names, not the things of another one. */
const isAlongside = (reader: Reader, { from }: Candidate, earlier: Candidate): boolean =>
  reader.grammar.comitatives.has(wordAt(reader, from - 1)) &&
  earlier.unit !== 'person' &&
  !inOneSentence(reader.doc, earlier.from, from);

/** 'raids in three counties', 'people from 20 countries': where it was done is told by the way, so that a number rather goes on from what was done. */
function isArea(reader: Reader, { from, phrase, kind }: Candidate): boolean {
  const { placePrepositions, sentFrom } = reader.attributes;
  const before = wordAt(reader, from - 1);
  if (kind === 'countries') return placePrepositions.has(before) || sentFrom.has(before);
  // '40 puppies in two vans and eleven did not survive'.
  const isPlace = phrase.noun?.kind === 'other' || phrase.noun?.kind === 'vehicles';
  return isPlace && placePrepositions.has(before);
}

/** 'suspects in seven countries, including three in Malta': what has a place of its own is no country. */
const isIn = (reader: Reader, { phrase: { to } }: Candidate): boolean =>
  reader.attributes.placePrepositions.has(wordAt(reader, to)) &&
  placeAt(reader, to + 1)?.kind === 'country';

/** ', of which', '(': nothing but a few words between. */
const isRightBefore = (reader: Reader, { from, phrase }: Candidate, earlier: Candidate): boolean =>
  phrase.partitive === true ||
  // 'in two vans. Eleven': a thing that others were in is no place where something was done.
  (from - earlier.to <= 2 && (earlier.unit !== 'vehicle' || isCommaAt(reader, from - 1)));

/** A count goes on from a count; a mass from a mass; a bare number from a share, a sentence or a price. */
function fits(reader: Reader, candidate: Candidate, earlier: Candidate): boolean {
  const { dimension } = candidate.quantity;
  // 'Couple held', 'a trio and a driver': a group goes on from nobody.
  if (isGroup(reader, candidate.quantity.to) || isMoreThanAll(candidate, earlier)) return false;
  if (
    earlier.unit !== 'person' &&
    (isBesideSomebody(reader, candidate) || arePersons(reader, candidate))
  )
    return false;
  if (earlier.unit === 'vehicle' && isOfTheLiving(reader, candidate)) return false;
  if (dimension === earlier.quantity.dimension) return canInclude(reader, candidate, earlier);
  // '12.4 bitcoin, of which 7.9'.
  if (earlier.quantity.dimension === 'money' && isPartRightAfter(reader, candidate, earlier))
    return true;
  if (dimension === 'volume' && earlier.quantity.dimension === 'mass') return true;
  return goesOnFromShare(reader, candidate, earlier);
}

/** 'Half of them are minors and 20 are women': whether a bare number goes on from a share, or a term from a sentence. */
function goesOnFromShare(reader: Reader, candidate: Candidate, earlier: Candidate): boolean {
  const { dimension } = candidate.quantity;
  if (dimension !== 'count' || candidate.phrase.head !== undefined || candidate.phrase.refers)
    return false;
  if (!inOneSentence(reader.doc, candidate.from, earlier.from)) return false;
  // 'All three had pleaded guilty' after a prison term: what acts is no number of years.
  if (isAuxiliaryAt(reader, candidate.to)) return false;
  if (isOfNumberBetween(reader, candidate, earlier)) return false;
  // 'weakened 0.7% to 5.12': where a change leads is no share.
  const { destination } = reader.attributes;
  if (
    earlier.quantity.dimension === 'percent' &&
    destination.has(wordAt(reader, candidate.from - 1))
  )
    return false;
  // 'Half were found in Italy, followed by France (91)', 'Half of them, 30, were minors'.
  const opening = wordAt(reader, candidate.from - 1);
  if (opening === '(' || (opening === ',' && isCommaAt(reader, candidate.to))) return false;
  const small = (candidate.quantity.value ?? 0) <= 100;
  return small && (earlier.quantity.dimension === 'percent' || earlier.kind === 'sentence');
}

/** '90% were unknown, while 104 were teachers, including 32': part of the number right before, no share. */
function isOfNumberBetween(reader: Reader, candidate: Candidate, earlier: Candidate): boolean {
  const includer = includerBefore(reader, candidate);
  return includer !== undefined && hasSuch(reader, earlier.to, includer, isNumber);
}

/** 'held in two countries, six of them in Poland': no six are of two. */
const isMoreThanAll = ({ phrase, quantity: { dimension, value = 0 } }: Candidate, all: Candidate) =>
  phrase.partitive === true &&
  dimension === 'count' &&
  all.quantity.q === 'exact' &&
  value > (all.quantity.value ?? value);

/** 'Two are customs officers': whoever is called so counts persons. */
function arePersons(reader: Reader, { quantity, phrase }: Candidate): boolean {
  if (phrase.head !== undefined || !isBeAt(reader, quantity.to)) return false;
  const noun = nounAfter(reader, quantity.to + 1)?.noun;
  return noun?.class === 'person' || noun?.class === 'officer';
}

/** 'two vans full of dogs; eleven did not survive': no vans. */
function isOfTheLiving(reader: Reader, { phrase, quantity: { to } }: Candidate): boolean {
  const { living } = reader.content;
  return phrase.head === undefined && [0, 1, 2].some((n) => living.has(wordAt(reader, to + n)));
}

/** How far before its noun a reason begins: 'for various drug offences'. */
const REACH_REASON = 4;

/** What is included is no more than what it is included in, and of its sort: not 'the rest kept safe houses, including two in Italy'. */
function canInclude(reader: Reader, candidate: Candidate, earlier: Candidate): boolean {
  const includer = includerBefore(reader, candidate);
  if (includer === undefined || candidate.phrase.head !== undefined) return true;
  const { value = 0 } = candidate.quantity;
  if ((earlier.quantity.value ?? value) < value) return false;
  let last = includer - 1;
  while (last > earlier.to && !isWord(reader, last)) last -= 1;
  const noun = nounAt(reader, last);
  if (last <= earlier.to || !noun || !isPlural(reader, last)) return true;
  // 'were arrested for various crimes (of which 44 ...': why it was done.
  const first = Math.max(last - REACH_REASON, earlier.to) + 1;
  if (hasOneOf(reader.tokens, reader.grammar.reasons, first, last)) return true;
  return noun.unit === earlier.unit || noun.kind === 'countries';
}

const isPartRightAfter = (reader: Reader, candidate: Candidate, earlier: Candidate): boolean =>
  candidate.phrase.head === undefined &&
  candidate.from - earlier.to <= 3 &&
  includerBefore(reader, candidate) === earlier.to + 1;

/** How far back a bare number looks: one sentence where it opens or ends its own, or refers back. */
export function reachOf(reader: Reader, candidate: Candidate): number {
  const { from, to } = candidate;
  if (isOfUnknown(reader, candidate)) return 0;
  const opens = opensSentence(reader.doc, from);
  const ends =
    (wordAt(reader, to) === '.' || wordAt(reader, to) === ';') && !isObject(reader, from);
  return candidate.phrase.refers || opens || ends || !isWord(reader, from - 1) ? 1 : 0;
}

/** 'Nearly 500 converted - or ready to be converted - pistols': words that no verb is among describe a noun of its own. */
const isOfUnknown = (reader: Reader, { phrase: { run, refers, nationalities } }: Candidate) =>
  run.to > run.from && !refers && nationalities.length === 0 && !isVerbAt(reader, run.from);

/** 'boats built for ten took 45': an object of a verb of its own goes on from nothing said before. */
const isObject = (reader: Reader, from: number): boolean =>
  isWord(reader, from - 1) &&
  !reader.grammar.stops.has(wordAt(reader, from - 1)) &&
  placeEndingAt(reader, from - 1) === undefined;
