import type { FigureKind } from '../../types.ts';
import { endingAt, placeAt } from '../annotations-at.ts';
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

/** Kinds that authorities count by the year. The years beside things and sums are often those of the crime. */
const COUNTED: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'arrested',
  'suspects',
  'victims',
  'migrants',
  'dead',
  'injured',
  'operations',
]);

/**
 * Whether a past year shows that a figure is a statistic, in a sentence that takes up nobody of the case:
 * 'The state counted 57 victims in 2023', '8,700 cases were reported between 2013 and 2022'.
 */
export function isOfGoneYears(reader: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { from, kind, to } = candidate;
  const run = sentenceNear(reader, from);
  const isCounted = kind !== undefined && (COUNTED.has(kind) || isOfLand(reader, candidate, run));
  if (!isCounted || isToldAgain(candidate, told)) return false;
  const isGone =
    hasLoneYear(reader, { from: to, to: run.to }) ||
    endsWithYear(reader, run) ||
    hasSpan(reader, run);
  return isGone && tellsOfOthers(reader, run) && !isTied(reader, { from: run.from, to: from });
}

/** Whether a country opens the sentence and what was seized is all that it took in a year: 'Spain, where the drug lands, seized 39 tonnes in 2018'. */
const isOfLand = (reader: Reader, candidate: Candidate, { from }: Run): boolean =>
  isTaken(candidate) && placeAt(reader, from)?.kind === 'country';

/** Whether a part of the sentence ends with its year: 'in 2012, among them ten'. */
function endsWithYear(reader: Reader, { from, to }: Run): boolean {
  const { during } = reader.grammar;
  for (let i = from + 1; i + 1 < to; i += 1)
    if (isCommaAt(reader, i + 1) && isYearGoneBy(reader, i) && during.has(wordAt(reader, i - 1)))
      return true;
  return false;
}

/** Whether a stretch has a span of years: 'between 2013 and 2022', 'from 2013 to 2022'. */
function hasSpan(reader: Reader, { from, to }: Run): boolean {
  const { between } = reader.lexicon.words.ranges;
  for (let i = from; i + 2 < to; i += 1) {
    if (!isYearGoneBy(reader, i)) continue;
    if (between.has(wordAt(reader, i + 1)) && isYearAt(reader, i + 2)) return true;
  }
  return false;
}

/** From how many years ago on an event is history. */
const HISTORY = 10;

/** How many tokens from the start of its sentence the year may stand: 'In the first great trial of 1986'. */
const OPENING = 8;

/**
 * Whether a sentence tells of a year long past that headline and lead do not mention: 'In 1996 he was convicted',
 * 'Since 1997 the court has'.
 */
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

/** Kinds that are seized. Unlike an old crime that only now comes to court, an old seizure is always another case. */
const isTaken = ({ kind }: Candidate): boolean =>
  kind === 'drugs' || kind === 'goods' || kind === 'weapons' || kind === 'cash';

/** Whether a stretch names a full date of a year long past: 'took 880 kilos on 23 May 1998'. */
const hasDayUntil = (reader: Reader, { from, to }: Run, latest: number): boolean =>
  hasSuch(reader, from, to, (_, i) => isYearUntil(reader, i, latest) && isOfDay(reader, i));

/** Whether the year is a part of a longer date: '23 May 1998'. */
const isOfDay = (reader: Reader, year: number): boolean =>
  endingAt(reader, reader.draft.calendar, year)?.start !== reader.tokens.start[year];

/** Whether the sentence tells what has happened since a year long past: 'has robbed 340 shops since 1999'. */
function isSince(reader: Reader, { from, to }: Run, latest: number): boolean {
  const { sinces } = reader.exclusions;
  let has = false;
  for (let i = from + 1; i < to; i += 1) {
    // Without the perfect tense it compares the case with older ones: 'the biggest find since 1999'.
    has ||= isHaveAt(reader, i);
    if (has && sinces.has(wordAt(reader, i - 1)) && isYearGoneBy(reader, i))
      return Number(wordAt(reader, i)) <= latest;
  }
  return false;
}

/** Whether a year up to `latest` stands behind a word that makes it a date. */
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
