import { oncePerStretch } from '../../text/compiled.ts';
import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { type Reader, wordAt } from '../reader.ts';
import { hasSuch, sentenceNear } from '../syntax/clause.ts';
import { isBeAt, isHaveAt, isPastAt, verbsAt } from '../words-at.ts';

/** Kinds of things that many sentences tell of which are no find: what somebody drove, what was damaged or hacked. */
const USED: ReadonlySet<FigureKind | undefined> = new Set<FigureKind | undefined>([
  'vehicles',
  'devices',
]);

/**
 * Whether things are told by their noun alone, in a sentence in which nothing is taken and nobody is held:
 * 'The attackers came on 20 motorcycles', 'Nine ships joined the search'. Every second number of that sort is no find.
 */
export function isUntaken(
  reader: Reader,
  { from, kind, predicate, antecedent }: Candidate,
): boolean {
  if (!USED.has(kind) || predicate || antecedent) return false;
  const run = sentenceNear(reader, from);
  return takesNothing(reader, run.from, run.to) && !hasSuch(reader, run.from, from, lists);
}

/** Whether a sentence tells something, and nothing of what is taken. A list of finds has no verb. */
const takesNothing = oncePerStretch((reader: Reader, from: number, to: number): boolean => {
  let isTold = false;
  for (let i = from; i < to; i += 1) {
    const takes = verbsAt(reader, i, to).some(
      ({ entry }) => entry.thing !== undefined || entry.person === 'arrested',
    );
    if (takes) return false;
    isTold ||= isBeAt(reader, i) || isHaveAt(reader, i) || isPast(reader, i);
  }
  return isTold;
});

/** Whether a past tense stands at a token: 'came', 'stormed'. */
const isPast = (reader: Reader, i: number): boolean =>
  isPastAt(reader, i) || reader.grammar.pasts.has(wordAt(reader, i));

/** Whether words for what a find is made up of stand at a token: 'including', 'consisted of'. */
const lists = ({ lexicon, tokens }: Reader, i: number): boolean =>
  lexicon.including.match(tokens, i) !== undefined ||
  lexicon.composed.match(tokens, i) !== undefined;
