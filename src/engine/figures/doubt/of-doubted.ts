import { inOneSentence } from '../../text/doc.ts';
import type { FigureDoubt } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import type { ToldBefore } from '../context/told-before.ts';
import { type Reader, wordAt } from '../reader.ts';
import { sentenceNear } from '../syntax/clause.ts';
import { isAndAt, isRelativeAt, nounAt } from '../words-at.ts';

/** Doubts of whose case a number is, which hold of what is told of it as well. */
const OF_CASE: ReadonlySet<FigureDoubt | undefined> = new Set(['case', 'time', 'general']);

/** 'Four men were jailed over those deaths': what is told of a number that may itself be of another case. */
export function isOfDoubted(reader: Reader, { from }: Candidate, { figures }: ToldBefore): boolean {
  const run = sentenceNear(reader, from);
  for (let i = run.from; i < run.to; i += 1) {
    if (!reader.grammar.pointers.has(wordAt(reader, i))) continue;
    const kind = nounAt(reader, i + 1)?.kind;
    const meant = kind && figures.findLast((told) => told.kind === kind && told.to <= run.from);
    if (meant && OF_CASE.has(meant.doubt)) return true;
  }
  return false;
}

/** 'an inquiry in which 47 were arrested, and which uncovered a fraud of €520m': what is said of it further. */
export function isBesideDoubted(
  reader: Reader,
  { from }: Candidate,
  { figures }: ToldBefore,
): boolean {
  const last = figures.findLast(({ to }) => to <= from);
  if (!last || !OF_CASE.has(last.doubt) || !inOneSentence(reader.doc, last.from, from))
    return false;
  for (let i = last.to + 1; i < from; i += 1)
    if (isRelativeAt(reader, i) && isAndAt(reader, i - 1)) return true;
  return false;
}
