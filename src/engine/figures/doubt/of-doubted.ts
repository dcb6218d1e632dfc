import { inOneSentence } from '../../text/doc.ts';
import { Trigger } from '../../triggers.ts';
import type { Candidate } from '../candidate.ts';
import type { ToldBefore } from '../context/told-before.ts';
import { type Reader, wordAt } from '../reader.ts';
import { sentenceNear, sentencesApart } from '../syntax/clause.ts';
import { isAndAt, isBeAt, isPrepositionAt, isRelativeAt, nounAt } from '../words-at.ts';

/** Doubts that also hold of figures that say more about a doubted one. */
const OF_CASE: ReadonlySet<Candidate['doubt']> = new Set(['case', 'time', 'general']);

/** The trigger word 'there', which refers to the place of an earlier figure. */
export const THERE = Trigger.where(
  ({ figures }) =>
    (norm) =>
      norm === figures.attributes.there,
);

/**
 * Whether a figure says more about an earlier one that may be of another case:
 * 'Four men were jailed over those deaths', 'Two were charged over that case', 'Six were convicted there'.
 */
export function isOfDoubted(reader: Reader, { from }: Candidate, { figures }: ToldBefore): boolean {
  const run = sentenceNear(reader, from);
  for (let i = run.from; i < run.to; i += 1) {
    if (isThere(reader, i) || isOverThat(reader, i))
      return isBehindDoubted(reader, run.from, figures);
    if (!reader.grammar.pointers.has(wordAt(reader, i))) continue;
    const kind = nounAt(reader, i + 1)?.kind;
    const meant = kind && figures.findLast((told) => told.kind === kind && told.to <= run.from);
    if (meant && OF_CASE.has(meant.doubt)) return true;
  }
  return false;
}

/** Whether 'there' means a place. In 'there were' it does not. */
const isThere = (reader: Reader, i: number): boolean =>
  wordAt(reader, i) === reader.attributes.there && !isBeAt(reader, i + 1);

/** Whether the words at a token refer to the matter told before: 'over that case', 'in that attack'. */
function isOverThat(reader: Reader, i: number): boolean {
  const { thatOnes, otherMatters } = reader.exclusions;
  return (
    thatOnes.has(wordAt(reader, i)) &&
    isPrepositionAt(reader, i - 1) &&
    otherMatters.has(wordAt(reader, i + 1))
  );
}

/** The last figure before a token, if it may be of another case. */
function doubtedBefore(figures: readonly Candidate[], at: number): Candidate | undefined {
  const last = figures.findLast(({ to }) => to <= at);
  return last && OF_CASE.has(last.doubt) ? last : undefined;
}

/** Whether the last figure before a sentence stands in the sentence right before and may be of another case. */
function isBehindDoubted(reader: Reader, from: number, figures: ToldBefore['figures']): boolean {
  const last = doubtedBefore(figures, from);
  return last !== undefined && sentencesApart(reader, from, last.from) === 1;
}

/**
 * Whether a relative clause with 'and' says more about a doubted figure of the same sentence:
 * 'an inquiry in which 47 were arrested, and which uncovered a fraud of €520m'.
 */
export function isBesideDoubted(
  reader: Reader,
  { from, kind }: Candidate,
  { figures }: ToldBefore,
): boolean {
  const last = doubtedBefore(figures, from);
  if (!last || !inOneSentence(reader.doc, last.from, from)) return false;
  // What an earlier term was for is as old as the term: 'had been jailed for seven years in 2003 for 4 kg of opium'
  if (last.kind === 'sentence' && last.doubt === 'time') return true;
  // 'led to 365 arrests across 138 countries': where it was done
  if (kind === 'countries' && isPrepositionAt(reader, from - 1)) return true;
  for (let i = last.to + 1; i < from; i += 1)
    if (isRelativeAt(reader, i) && isAndAt(reader, i - 1)) return true;
  return false;
}
