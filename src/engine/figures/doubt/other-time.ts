import { dayOf, daysUntil, ISO_LENGTH } from '../../dates/calendar.ts';
import type { FigureKind } from '../../types.ts';
import { dateAt } from '../annotations-at.ts';
import type { Candidate } from '../candidate.ts';
import { hasAsEarly, latestBefore, writtenOn } from '../context/opening-time.ts';
import { isToldAgain, type ToldBefore } from '../context/told-before.ts';
import type { Reader } from '../reader.ts';
import { type Run, sentenceNear } from '../syntax/clause.ts';

/** Kinds that happen in the first days of a case. Charges and terms come long after. */
const ACTS: ReadonlySet<FigureKind | undefined> = new Set(['arrested', 'searches']);

/** How many days before the case an event must lie to be of another one. */
const LONG = 240;

/**
 * Whether a figure is dated long before all that the text has told, while the text has counted the same kind already:
 * 'It is linked to an inquiry in which 47 people were arrested in November 2024'.
 */
export function isOfOtherTime(reader: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { from, kind } = candidate;
  if (!ACTS.has(kind) || isToldAgain(candidate, told)) return false;
  if (!told.figures.some((one) => one.kind === kind && one.to <= from)) return false;
  return hasOldDay(reader, sentenceNear(reader, from));
}

/** Whether a sentence has a day or month long before the last date of the text, and no date before it is as early. */
function hasOldDay(reader: Reader, { from, to }: Run): boolean {
  const latest = dayOf(latestBefore(reader, from)) ?? writtenOn(reader.draft);
  for (let i = from; i < to; i += 1) {
    const iso = dateAt(reader, i)?.iso ?? '';
    if (iso.length < ISO_LENGTH.month || iso.includes('W')) continue;
    if ((daysUntil(iso, latest) ?? 0) > LONG && !hasAsEarly(reader, from, iso)) return true;
  }
  return false;
}
