import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { endOfLead } from '../context/lead.ts';
import { isTied } from '../context/ties.ts';
import { isToldAgain, type ToldBefore } from '../context/told-before.ts';
import { hasYearGoneBy, isYearGoneBy } from '../context/years.ts';
import { type Reader, wordAt } from '../reader.ts';
import { hasSuch, type Run, sentenceNear } from '../syntax/clause.ts';
import { isRelativeAt } from '../words-at.ts';

const TOLL: ReadonlySet<FigureKind> = new Set<FigureKind>(['dead', 'injured']);

/**
 * 'for their part in the 2015 attacks in which 130 people died', where headline and lead tell of 2016: the toll of
 * another deed, that its year tells from the case.
 */
export function isOfOtherToll(reader: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { from, kind } = candidate;
  if (kind === undefined || !TOLL.has(kind) || isToldAgain(candidate, told)) return false;
  const run = sentenceNear(reader, from);
  const year = lastYear(reader, run);
  const lead: Run = { from: 0, to: endOfLead(reader) };
  if (year === undefined || !hasYearGoneBy(reader, lead)) return false;
  const isSame = (_: Reader, i: number) => wordAt(reader, i) === wordAt(reader, year);
  if (hasSuch(reader, lead.from, lead.to, isSame)) return false;
  const isRelative = hasSuch(reader, year, from, isRelativeAt);
  return isRelative || !isTied(reader, { from: run.from, to: from });
}

/** Where the last year gone by of a sentence stands. */
function lastYear(reader: Reader, { from, to }: Run): number | undefined {
  for (let i = to - 1; i >= from; i -= 1) if (isYearGoneBy(reader, i)) return i;
  return undefined;
}
