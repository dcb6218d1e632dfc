import { inOneSentence } from '../../text/doc.ts';
import { Trigger } from '../../triggers.ts';
import type { Candidate } from '../candidate.ts';
import type { ToldBefore } from '../context/told-before.ts';
import { type Reader, wordAt } from '../reader.ts';
import { sentenceNear, sentencesApart } from '../syntax/clause.ts';
import { isAndAt, isBeAt, isRelativeAt, nounAt } from '../words-at.ts';

/** Doubts that hold of what is told of a number as well. */
const OF_CASE: ReadonlySet<Candidate['doubt']> = new Set(['case', 'time', 'general']);

/** 'there': where a number was that may be of another case. */
export const THERE = Trigger.where(
  ({ figures }) =>
    (norm) =>
      norm === figures.attributes.there,
);

/** 'Four men were jailed over those deaths', 'Six were convicted there': what is told of a number, or where it was, that may itself be of another case. */
export function isOfDoubted(reader: Reader, { from }: Candidate, { figures }: ToldBefore): boolean {
  const run = sentenceNear(reader, from);
  for (let i = run.from; i < run.to; i += 1) {
    if (isThere(reader, i)) return isBehindDoubted(reader, run.from, figures);
    if (!reader.grammar.pointers.has(wordAt(reader, i))) continue;
    const kind = nounAt(reader, i + 1)?.kind;
    const meant = kind && figures.findLast((told) => told.kind === kind && told.to <= run.from);
    if (meant && OF_CASE.has(meant.doubt)) return true;
  }
  return false;
}

/** 'there', but not 'there were'. */
const isThere = (reader: Reader, i: number): boolean =>
  wordAt(reader, i) === reader.attributes.there && !isBeAt(reader, i + 1);

/** The last number before a token, if it may be of another case. */
function doubtedBefore(figures: readonly Candidate[], at: number): Candidate | undefined {
  const last = figures.findLast(({ to }) => to <= at);
  return last && OF_CASE.has(last.doubt) ? last : undefined;
}

/** Whether the last number before a sentence stands in the one before it, and may be of another case. */
function isBehindDoubted(reader: Reader, from: number, figures: ToldBefore['figures']): boolean {
  const last = doubtedBefore(figures, from);
  return last !== undefined && sentencesApart(reader, from, last.from) === 1;
}

/** 'an inquiry in which 47 were arrested, and which uncovered a fraud of €520m': what is said of it further. */
export function isBesideDoubted(
  reader: Reader,
  { from }: Candidate,
  { figures }: ToldBefore,
): boolean {
  const last = doubtedBefore(figures, from);
  if (!last || !inOneSentence(reader.doc, last.from, from)) return false;
  // 'had been jailed for seven years in 2003 for 4 kg of opium'
  if (last.kind === 'sentence' && last.doubt === 'time') return true;
  for (let i = last.to + 1; i < from; i += 1)
    if (isRelativeAt(reader, i) && isAndAt(reader, i - 1)) return true;
  return false;
}
