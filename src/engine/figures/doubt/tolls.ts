import { ISO_LENGTH } from '../../dates/calendar.ts';
import { firstFrom } from '../../text/spans.ts';
import { dateAt } from '../annotations-at.ts';
import type { Candidate } from '../candidate.ts';
import { endOfLead } from '../context/lead.ts';
import { isTied, tellsOfOthers } from '../context/ties.ts';
import { isToldAgain, type ToldBefore } from '../context/told-before.ts';
import { hasYearGoneBy, isYearGoneBy } from '../context/years.ts';
import { type Reader, wordAt } from '../reader.ts';
import { isCasualty } from '../stages.ts';
import { hasSuch, type Run, sentenceNear } from '../syntax/clause.ts';
import { isRelativeAt } from '../words-at.ts';

const isToll = ({ kind }: Candidate): boolean => isCasualty(kind);

/** Whether headline or lead contains a word. */
const leadHas = (reader: Reader, word: string): boolean =>
  hasSuch(reader, 0, endOfLead(reader), (_, i) => wordAt(reader, i) === word);

/**
 * Whether casualties belong to another crime, because the year in their sentence differs from the year of headline
 * and lead. An example under a lead about 2016 is 'for their part in the 2015 attacks in which 130 people died'.
 */
export function isOfOtherToll(reader: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { from } = candidate;
  if (!isToll(candidate) || isToldAgain(candidate, told)) return false;
  const run = sentenceNear(reader, from);
  const year = lastYear(reader, run);
  if (year === undefined || !hasYearGoneBy(reader, { from: 0, to: endOfLead(reader) }))
    return false;
  if (leadHas(reader, wordAt(reader, year))) return false;
  const isRelative = hasSuch(reader, year, from, isRelativeAt);
  return isRelative || !isTied(reader, { from: run.from, to: from });
}

/** Token of the last past year of a sentence. */
function lastYear(reader: Reader, { from, to }: Run): number | undefined {
  for (let i = to - 1; i >= from; i -= 1) if (isYearGoneBy(reader, i)) return i;
  return undefined;
}

/**
 * Whether casualties belong to another crime, because the text has told none before, and their sentence has a new
 * date and takes up nobody of the case: 'At least 94 people died off Crotone in February 2023'.
 */
export function isLateToll(reader: Reader, candidate: Candidate, told: ToldBefore): boolean {
  if (!isToll(candidate) || told.figures.some(isToll)) return false;
  const run = sentenceNear(reader, candidate.from);
  const before: Run = { from: run.from, to: candidate.from };
  return hasNewDate(reader, run) && tellsOfOthers(reader, run) && !isTied(reader, before);
}

/**
 * Whether a sentence has a day or month that no date before it had, of a year that headline and lead do not mention.
 */
function hasNewDate(reader: Reader, { from, to }: Run): boolean {
  const { dates } = reader.draft;
  const before = dates.slice(0, firstFrom(dates, reader.tokens.start[from] ?? 0));
  for (let i = from; i < to; i += 1) {
    const iso = dateAt(reader, i)?.iso ?? '';
    if (iso.length < ISO_LENGTH.month || before.some((date) => date.iso === iso)) continue;
    if (!leadHas(reader, iso.slice(0, ISO_LENGTH.year))) return true;
  }
  return false;
}
