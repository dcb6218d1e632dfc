import type { FigureKind } from '../../types.ts';
import { endingAt } from '../annotations-at.ts';
import type { Candidate } from '../candidate.ts';
import { endOfLead } from '../context/lead.ts';
import { writtenOn } from '../context/opening-time.ts';
import { isTied, tellsOfOthers } from '../context/ties.ts';
import { hasLoneYear } from '../context/time-gone.ts';
import { isToldAgain, type ToldBefore } from '../context/told-before.ts';
import { isYearAt, isYearGoneBy } from '../context/years.ts';
import { type Reader, wordAt } from '../reader.ts';
import { hasSuch, type Run, sentenceNear } from '../syntax/clause.ts';
import { isCommaAt, isHaveAt } from '../words-at.ts';

/** What bodies count by years; things and sums may be those of a deed, which the years are told of. */
const COUNTED: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'arrested',
  'suspects',
  'victims',
  'migrants',
  'dead',
  'injured',
  'operations',
]);

/** 'The state counted 57 victims in 2023', '8,700 cases were reported between 2013 and 2022': years gone by behind it, and nobody of the case. */
export function isOfGoneYears(reader: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { from, kind, to } = candidate;
  if (kind === undefined || !COUNTED.has(kind) || isToldAgain(candidate, told)) return false;
  const run = sentenceNear(reader, from);
  const isGone =
    hasLoneYear(reader, { from: to, to: run.to }) ||
    endsWithYear(reader, run) ||
    hasSpan(reader, run);
  return isGone && tellsOfOthers(reader, run) && !isTied(reader, { from: run.from, to: from });
}

/** 'in 2012, among them ten': a part of a sentence that ends with its year. */
function endsWithYear(reader: Reader, { from, to }: Run): boolean {
  const { during } = reader.grammar;
  for (let i = from + 1; i + 1 < to; i += 1)
    if (isCommaAt(reader, i + 1) && isYearGoneBy(reader, i) && during.has(wordAt(reader, i - 1)))
      return true;
  return false;
}

/** 'between 2013 and 2022', 'from 2013 to 2022'. */
function hasSpan(reader: Reader, { from, to }: Run): boolean {
  const { between } = reader.lexicon.words.ranges;
  for (let i = from; i + 2 < to; i += 1) {
    const isJoint = between.has(wordAt(reader, i + 1)) && isYearAt(reader, i + 2);
    if (isJoint && isYearGoneBy(reader, i)) return true;
  }
  return false;
}

/** So many years ago is history. */
const HISTORY = 10;

/** How far from the start of its sentence the year may stand: 'In the first great trial of 1986'. */
const OPENING = 8;

/** 'In 1996 he was convicted', 'Since 1997 the court has', where headline and lead tell of no such year: of what a case comes long after. */
export function isOfHistory(reader: Reader, candidate: Candidate): boolean {
  if (candidate.kind === 'age') return false;
  const run = sentenceNear(reader, candidate.from);
  const old = (writtenOn(reader.draft)?.year ?? Number.NaN) - HISTORY;
  const opening = Math.min(run.from + OPENING, candidate.from);
  const isOld =
    hasYearUntil(reader, { from: run.from, to: opening }, old) ||
    isSince(reader, run, old) ||
    (isTaken(candidate) && hasDayUntil(reader, run, old));
  if (!isOld) return false;
  return !hasYearUntil(reader, { from: 0, to: endOfLead(reader) }, old);
}

/** What bodies take: a deed that only now comes to court may lie years back. */
const isTaken = ({ kind }: Candidate): boolean =>
  kind === 'drugs' || kind === 'goods' || kind === 'weapons' || kind === 'cash';

/** 'took 880 kilos on 23 May 1998': the day of another find, wherever it stands. */
const hasDayUntil = (reader: Reader, { from, to }: Run, latest: number): boolean =>
  hasSuch(reader, from, to, (_, i) => isYearUntil(reader, i, latest) && isOfDay(reader, i));

/** '23 May 1998': more than a year by itself. */
const isOfDay = (reader: Reader, year: number): boolean =>
  endingAt(reader, reader.draft.calendar, year)?.start !== reader.tokens.start[year];

/** 'has robbed 340 shops since 1999', wherever it stands. */
function isSince(reader: Reader, { from, to }: Run, latest: number): boolean {
  const { sinces } = reader.exclusions;
  let has = false;
  for (let i = from + 1; i < to; i += 1) {
    // 'the biggest find since 1999' is the case's own.
    has ||= isHaveAt(reader, i);
    if (has && sinces.has(wordAt(reader, i - 1)) && isYearGoneBy(reader, i))
      return Number(wordAt(reader, i)) <= latest;
  }
  return false;
}

/** Whether a year no later than this one stands behind a word that makes it one. */
const hasYearUntil = (reader: Reader, { from, to }: Run, latest: number): boolean =>
  hasSuch(
    reader,
    from,
    to,
    (_, i) =>
      isYearUntil(reader, i, latest) && reader.exclusions.beforeYear.has(wordAt(reader, i - 1)),
  );

const isYearUntil = (reader: Reader, i: number, latest: number): boolean =>
  isYearGoneBy(reader, i) && Number(wordAt(reader, i)) <= latest;
