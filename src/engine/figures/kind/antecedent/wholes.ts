import { inOneSentence, tokenAt } from '../../../text/doc.ts';
import type { FigureKind } from '../../../types.ts';
import { placeAt, placeEndingAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { isAccused } from '../../stages.ts';
import { sentenceNear, sentencesApart } from '../../syntax/clause.ts';
import type { VerbHit } from '../../words/entries.ts';
import { isCommaAt, isListJointAt, nounAt, verbsAt } from '../../words-at.ts';
import { includerBefore } from './ellipsis.ts';
import { areFurther, isRest } from './further.ts';

/** '15 homes and 10 warehouses', 'Serbia 15, Bulgaria 5': the whole of the part right before this one. */
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

/** Whether a whole has room for one part more: not for the stun guns in 'seven handguns, including two pistols, six stun guns'. */
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
    // 'of which 4 call centres' divides the whole anew.
    if (includerBefore(reader, part) !== undefined) break;
  }
  return (candidate.quantity.value ?? 0) <= left;
}

/** How many figures back a whole may stand: the cost of long texts stays linear. */
const BACK = 200;

/** The figures among which a whole is looked for. */
export const recent = (before: readonly Candidate[]): readonly Candidate[] => before.slice(-BACK);

/** 'Of the 131 searches, 120 took place in Bulgaria': what opens the sentence is the whole. */
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

/** How long the name of a group may be: 'the alleged gang members arrested'. */
const REACH_GROUP = 7;

/** 'Of those detained, 13 are Dutch', 'Of the arrested persons, four': those of that kind whose number was told. */
function openingGroup(
  reader: Reader,
  of: number,
  before: readonly Candidate[],
): Candidate | undefined {
  if (!reader.grammar.those.has(wordAt(reader, of + 1))) return undefined;
  for (let i = of + 2; i < of + REACH_GROUP; i += 1) {
    if (isCommaAt(reader, i)) return undefined;
    const kind = kindOfPersonsAt(reader, i);
    // 'Among those arrested in Germany': of a number that is not told.
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

/** What the word at token `i` makes of persons: 'detained', 'dead', 'victims'. */
export function kindOfPersonsAt(reader: Reader, i: number): FigureKind | undefined {
  const told = verbsAt(reader, i);
  return (
    told.find(({ form, entry }) => TELLS_OF_THEM.has(form) && entry.person)?.entry.person ??
    nounAt(reader, i)?.kind
  );
}

/** The forms that describe persons: a participle, or a word that is told of them as it stands. */
const TELLS_OF_THEM: ReadonlySet<VerbHit['form']> = new Set<VerbHit['form']>([
  'participle',
  'state',
]);

/** The largest number of persons in reach that a smaller one can be part of: of its own sentence, else of the one before. */
export function largestBefore(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  const opening = openingWhole(reader, candidate, before);
  if (opening) return opening;
  // 'all three' are no part of more.
  if (reader.grammar.universals.has(wordAt(reader, candidate.from))) return undefined;
  const larger = recent(before).filter(
    (earlier) =>
      earlier.unit === 'person' &&
      earlier.quantity.dimension === 'count' &&
      earlier.kind !== 'officers' &&
      !areOthers(candidate.kind, earlier.kind) &&
      sentencesApart(reader, candidate.from, earlier.from) <= 1 &&
      // 'the other six' completes a part, and is none of it.
      !(isRest(candidate) && (earlier.whole || earlier.phrase.partitive)) &&
      // 'arresting 12 suspects. Five others were held in Varna'.
      !(candidate.kind === earlier.kind && areFurther(reader, candidate)) &&
      // '19 of the suspects were arrested in Bonn, another six were arrested in Graz'.
      !(
        earlier.phrase.definite &&
        (candidate.kind === earlier.kind || isApart(reader, candidate))
      ) &&
      (earlier.quantity.value ?? 0) > (candidate.quantity.value ?? 0),
  );
  const beside = larger.filter(({ from }) => sentencesApart(reader, candidate.from, from) === 0);
  return largestOf(beside.length > 0 ? beside : larger);
}

/** Who suffered, of whom nobody is held for it: '63 dead; 34 detained'. */
const SUFFERED: ReadonlySet<FigureKind | undefined> = new Set<FigureKind | undefined>([
  'dead',
  'injured',
  'victims',
]);

/** Whether those of one kind are none of those of another: who is held and who suffered, the injured and the dead. */
export const areOthers = (kind: FigureKind | undefined, than: FigureKind | undefined): boolean =>
  (isAccused(kind) && SUFFERED.has(than)) || (kind === 'injured' && than === 'dead');

/** 'six of the accused are in custody; three were released': behind a semicolon others are told of. */
const isApart = (reader: Reader, { from }: Candidate): boolean => wordAt(reader, from - 1) === ';';

/** The largest number of a kind so far: 'among them' may point further back than a sentence. */
export function largestOfKind(
  before: readonly Candidate[],
  kind: FigureKind,
): Candidate | undefined {
  return largestOf(
    recent(before).filter((earlier) => earlier.kind === kind && earlier.whole === undefined),
  );
}

/** Those who are meant by 'the suspects': as many as were charged, else as were arrested. */
export const accusedBefore = (before: readonly Candidate[]): Candidate | undefined =>
  largestOfKind(before, 'charged') ?? largestOfKind(before, 'arrested');

/** The first of the largest numbers; those without a value are none. */
export const largestOf = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (best, one) => ((one.quantity.value ?? 0) > (best?.quantity.value ?? 0) ? one : best),
    undefined,
  );
