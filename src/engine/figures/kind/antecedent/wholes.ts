import { inOneSentence, tokenAt } from '../../../text/doc.ts';
import type { FigureKind } from '../../../types.ts';
import { placeAt, placeEndingAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { isAccused } from '../../stages.ts';
import { sentenceNear, sentencesApart } from '../../syntax/clause.ts';
import type { VerbHit } from '../../words/entries.ts';
import { isCommaAt, isListJointAt, nounAt, verbsAt } from '../../words-at.ts';
import { isFurther } from '../predicate/stage.ts';
import { includerBefore } from './ellipsis.ts';
import { areFurther, isFurtherBefore, isRest } from './further.ts';

/**
 * The whole of the part right before, if this number is the next part of it: '15 homes and 10 warehouses',
 * 'Serbia 15, Bulgaria 5'.
 */
export function wholeOfPartBefore(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  const sibling = before.at(-1);
  if (!sibling?.whole || !inOneSentence(reader.doc, sibling.from, candidate.from)) return undefined;
  const place = placeEndingAt(reader, candidate.from - 1);
  const start = place ? tokenAt(reader.doc, place.start) : candidate.from;
  const next = sibling.to + 1 === start;
  const joined = next && isListJointAt(reader, sibling.to);
  return joined && hasRoom(reader, sibling.whole, candidate, before) ? sibling.whole : undefined;
}

/**
 * Whether a whole has room for one part more. It has none for the stun guns in
 * 'seven handguns, including two pistols, six stun guns'.
 */
export function hasRoom(
  reader: Reader,
  whole: Candidate,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  let left = whole.quantity.q === 'exact' ? (whole.quantity.value ?? 0) : Number.POSITIVE_INFINITY;
  for (let n = before.length - 1; n >= 0; n -= 1) {
    const part = before[n];
    if (part?.whole !== whole) break;
    left -= part.quantity.value ?? 0;
    // A new 'of which' divides the whole anew: 'of which 4 call centres'.
    if (includerBefore(reader, part) !== undefined) break;
  }
  return (candidate.quantity.value ?? 0) <= left;
}

/** How many figures back a whole may stand. It bounds the cost of long texts. */
const BACK = 200;

/** The figures among which a whole is looked for. */
export const recent = (before: readonly Candidate[]): readonly Candidate[] => before.slice(-BACK);

/** The whole that opens the sentence: 'Of the 131 searches, 120 took place in Bulgaria'. */
export function openingWhole(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  const { from } = sentenceNear(reader, candidate.from);
  if (!reader.grammar.partitives.has(wordAt(reader, from))) return undefined;
  const first = recent(before).find((earlier) => earlier.from >= from);
  return first && first.from - from <= 2 ? first : openingGroup(reader, from, before);
}

/** How many tokens the name of a group may have: 'the alleged gang members arrested'. */
const REACH_GROUP = 7;

/**
 * The earlier number of the persons that open the sentence: 'Of those detained, 13 are Dutch',
 * 'Of the arrested persons, four'.
 */
function openingGroup(
  reader: Reader,
  of: number,
  before: readonly Candidate[],
): Candidate | undefined {
  if (!reader.grammar.those.has(wordAt(reader, of + 1))) return undefined;
  for (let i = of + 2; i < of + REACH_GROUP; i += 1) {
    if (isCommaAt(reader, i)) return undefined;
    const kind = kindOfPersonsAt(reader, i);
    // With a place of their own they are others, whose number is not told: 'Among those arrested in Germany'.
    if (kind && isIn(reader, i + 1)) return undefined;
    if (kind === 'suspects') return accusedBefore(before);
    if (kind) return largestOfKind(before, kind);
  }
  return undefined;
}

/** Whether a preposition and a place stand at a token. */
const isIn = (reader: Reader, i: number): boolean =>
  reader.attributes.placePrepositions.has(wordAt(reader, i)) &&
  placeAt(reader, i + 1) !== undefined;

/** The kind of persons that the word at token `i` names: 'detained', 'dead', 'victims'. */
export function kindOfPersonsAt(reader: Reader, i: number): FigureKind | undefined {
  const told = verbsAt(reader, i);
  return (
    told.find(({ form, entry }) => TELLS_OF_THEM.has(form) && entry.person)?.entry.person ??
    nounAt(reader, i)?.kind
  );
}

/** The verb forms that describe persons: participles, and words that tell a state. */
const TELLS_OF_THEM: ReadonlySet<VerbHit['form']> = new Set<VerbHit['form']>([
  'participle',
  'state',
]);

/** The largest number of persons that the candidate can be a part of, in its own sentence or else in the one before. */
export function largestBefore(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  const opening = openingWhole(reader, candidate, before);
  if (opening) return opening;
  // A universal is no part of more: 'all three'.
  if (reader.grammar.universals.has(wordAt(reader, candidate.from))) return undefined;
  const larger = recent(before).filter(
    (earlier) =>
      isLargerGroup(reader, candidate, earlier) && !isOnTopOf(reader, candidate, earlier),
  );
  const beside = larger.filter(({ from }) => sentencesApart(reader, candidate.from, from) === 0);
  return largestOf(beside.length > 0 ? beside : larger);
}

/** Whether an earlier number, in this sentence or the one before, counts more persons, of whom the candidate may be some. */
const isLargerGroup = (reader: Reader, candidate: Candidate, earlier: Candidate): boolean =>
  earlier.unit === 'person' &&
  earlier.quantity.dimension === 'count' &&
  earlier.kind !== 'officers' &&
  !areOthers(candidate.kind, earlier.kind) &&
  sentencesApart(reader, candidate.from, earlier.from) <= 1 &&
  (earlier.quantity.value ?? 0) > (candidate.quantity.value ?? 0);

/** Whether the candidate counts persons in addition to an earlier number, and none of those. */
function isOnTopOf(reader: Reader, candidate: Candidate, earlier: Candidate): boolean {
  const isSameKind = candidate.kind === earlier.kind;
  // The rest completes a part and is not included in it: 'the other six'.
  if (isRest(candidate) && (earlier.whole || earlier.phrase.partitive)) return true;
  // Further persons of the same kind come on top: 'arresting 12 suspects. Five others were held in Varna'.
  if (isSameKind && areFurther(reader, candidate)) return true;
  // So do others whose case has not gone so far: 'nine were jailed. Another six are under investigation'.
  if (isFurther(earlier.kind, candidate.kind) && isFurtherBefore(reader, candidate)) return true;
  // So do others beside a part: '19 of the suspects were arrested in Bonn, another six were arrested in Graz'.
  return earlier.phrase.definite && (isSameKind || isApart(reader, candidate));
}

/** Kinds of those who suffered, of whom nobody is held for it: '63 dead; 34 detained'. */
const SUFFERED: ReadonlySet<FigureKind | undefined> = new Set<FigureKind | undefined>([
  'dead',
  'injured',
  'victims',
]);

/**
 * Whether persons of one kind are never persons of another: those held and those who suffered, or the injured and the
 * dead.
 */
export const areOthers = (kind: FigureKind | undefined, than: FigureKind | undefined): boolean =>
  (isAccused(kind) && SUFFERED.has(than)) || (kind === 'injured' && than === 'dead');

/**
 * Whether a semicolon before the number separates it from the persons before:
 * 'six of the accused are in custody; three were released'.
 */
const isApart = (reader: Reader, { from }: Candidate): boolean => wordAt(reader, from - 1) === ';';

/** The largest number of a kind so far. 'Among them' may refer further back than one sentence. */
export function largestOfKind(
  before: readonly Candidate[],
  kind: FigureKind,
): Candidate | undefined {
  return largestOf(
    recent(before).filter((earlier) => earlier.kind === kind && earlier.whole === undefined),
  );
}

/** The persons that 'the suspects' refers to: as many as were charged, or else as were arrested. */
export const accusedBefore = (before: readonly Candidate[]): Candidate | undefined =>
  largestOfKind(before, 'charged') ?? largestOfKind(before, 'arrested');

/** The first of the largest numbers; undefined if none has a value. */
export const largestOf = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (best, one) => ((one.quantity.value ?? 0) > (best?.quantity.value ?? 0) ? one : best),
    undefined,
  );
