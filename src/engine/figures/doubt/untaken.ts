import { oncePerStretch } from '../../text/compiled.ts';
import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { isNumber, isPastFormAt, isWord, type Reader, wordAt } from '../reader.ts';
import { hasSuch, type Run, sentenceNear } from '../syntax/clause.ts';
import {
  isBeAt,
  isCommaAt,
  isHaveAt,
  isPastAt,
  isPrepositionAt,
  nounAt,
  substanceAt,
  unitAt,
  verbsAt,
} from '../words-at.ts';

/** Kinds of things that many sentences tell of which are no find: what somebody drove, what was damaged or hacked. */
const USED: ReadonlySet<FigureKind | undefined> = new Set<FigureKind | undefined>([
  'vehicles',
  'devices',
]);

/**
 * Whether things are told by their noun alone, in a sentence in which nothing is taken and nobody is held:
 * 'The attackers came on 20 motorcycles', 'Nine ships joined the search'. Every second number of that sort is no find.
 */
export function isUntaken(reader: Reader, candidate: Candidate): boolean {
  const { from, predicate, antecedent } = candidate;
  if (!mayBeUsed(candidate) || predicate || antecedent) return false;
  const run = sentenceNear(reader, from);
  if (!takesNothing(reader, run.from, run.to) || hasSuch(reader, run.from, from, lists))
    return false;
  const isLoaded = candidate.kind === 'vehicles' && hasSuch(reader, run.from, run.to, isLoadAt);
  return !isLoaded && !isAmongFinds(reader, candidate, run);
}

/** Whether things may have been used, damaged or looked into: vehicles, devices, and containers without their content. */
const mayBeUsed = ({ kind, phrase: { noun, substance } }: Candidate): boolean =>
  USED.has(kind) || (kind === 'goods' && noun?.container === true && !substance);

/** Kinds of things that are listed as finds. */
const FINDS: ReadonlySet<FigureKind> = new Set(['cash', 'drugs', 'weapons', 'goods', 'assets']);

/** Whether money, arms, drugs or goods stand in the same list: 'there was cash, watches and 23 phones'. */
function isAmongFinds(reader: Reader, { from, to }: Candidate, run: Run): boolean {
  let first = from;
  while (first > run.from && isOfList(reader, first - 1)) first -= 1;
  let last = to;
  while (last < run.to && isOfList(reader, last)) last += 1;
  return hasSuch(reader, first, from, isFindAt) || hasSuch(reader, to, last, isFindAt);
}

/** Whether a token may stand in a list of things, as neither a verb nor a preposition can. */
const isOfList = (reader: Reader, i: number): boolean =>
  (isWord(reader, i) || isNumber(reader, i) || isCommaAt(reader, i)) &&
  !isBeAt(reader, i) &&
  !isHaveAt(reader, i) &&
  !isPast(reader, i) &&
  !isPrepositionAt(reader, i);

/** Whether a drug stands at a token, which the vehicles carried: 'two cars full of cocaine'. */
const isLoadAt = (reader: Reader, i: number): boolean => substanceAt(reader, i)?.kind === 'drugs';

const isFindAt = (reader: Reader, i: number): boolean =>
  unitAt(reader, i)?.dimension === 'money' ||
  [substanceAt(reader, i)?.kind, nounAt(reader, i)?.kind].some((kind) => kind && FINDS.has(kind));

/** Whether a sentence tells something, and nothing of what is taken. A list of finds has no verb. */
const takesNothing = oncePerStretch((reader: Reader, from: number, to: number): boolean => {
  let isTold = false;
  for (let i = from; i < to; i += 1) {
    const takes = verbsAt(reader, i, to).some(
      ({ entry }) => entry.thing !== undefined || entry.person === 'arrested',
    );
    if (takes || isTakenAt(reader, i)) return false;
    isTold ||= isBeAt(reader, i) || isHaveAt(reader, i) || isPast(reader, i);
  }
  return isTold;
});

/** Whether counted things were taken, of which the verb's list says nothing: 'took seven cars', but not 'took part'. */
const isTakenAt = (reader: Reader, i: number): boolean =>
  reader.content.takes.has(wordAt(reader, i)) && isNumber(reader, i + 1);

/** Whether a past tense stands at a token: 'came', 'stormed'. */
const isPast = (reader: Reader, i: number): boolean =>
  isPastAt(reader, i) || isPastFormAt(reader, i);

/** Whether words for what a find is made up of stand at a token: 'including', 'consisted of'. */
const lists = ({ lexicon, tokens }: Reader, i: number): boolean =>
  lexicon.including.match(tokens, i) !== undefined ||
  lexicon.composed.match(tokens, i) !== undefined;
