import { dayOf, daysUntil, ISO_LENGTH } from '../../../dates/calendar.ts';
import { dateAt } from '../../annotations-at.ts';
import { hasDayAsEarly, writtenOn } from '../../context/opening-time.ts';
import { isTied } from '../../context/ties.ts';
import { boundEntry } from '../../number/bounds.ts';
import { type Reader, wordAt } from '../../reader.ts';
import type { Run } from '../../syntax/clause.ts';
import { ownDay } from './own-days.ts';

/** How many tokens from the start of its sentence the day may stand: 'The paper reported that on 18 October'. */
const OPENING = 14;

/** How many days before the case's own a day must lie to be of another event. */
const DAYS = 2;

/**
 * Where a sentence names a day before the case's own and takes up nobody of the case:
 * 'On 18 October a ship was stopped', under a lead that tells of 4 December.
 */
export function opensWithOtherDay(reader: Reader, run: Run): number | undefined {
  const own = dayOf(ownDay(reader));
  if (!own) return undefined;
  const isNew = reader.lexicon.words.another.has(wordAt(reader, run.from));
  const end = isNew ? run.to : Math.min(run.to, run.from + OPENING);
  for (let i = run.from; i < end; i += 1) {
    const iso = dateAt(reader, i)?.iso ?? '';
    if (iso.length !== ISO_LENGTH.day || (daysUntil(iso, own) ?? 0) < DAYS) continue;
    if (isOfSpan(reader, i) || hasDayAsEarly(reader, run.from, iso)) return undefined;
    if (isNew) return run.from;
    return isTied(reader, run) ? undefined : i;
  }
  return undefined;
}

/** Whether the day begins a span, which may last until the case: 'between 1 and 5 May', 'since 3 May'. */
const isOfSpan = (reader: Reader, day: number): boolean =>
  reader.exclusions.sinces.has(wordAt(reader, day - 1)) ||
  boundEntry(reader, day - 1)?.q === 'range';

/** How many tokens behind 'earlier' its day may stand: 'Earlier on Monday', 'Earlier, on 10 November'. */
const REACH = 3;

/** Where a sentence opens with 'earlier' and a day before the case's own: 'Earlier on 10 November police raided'. */
export function opensWithEarlierDay(reader: Reader, run: Run): number | undefined {
  const { from } = run;
  if (!reader.exclusions.befores.has(wordAt(reader, from)) || isTied(reader, run)) return undefined;
  for (let i = from + 1; i <= from + REACH; i += 1) {
    const date = dateAt(reader, i);
    if (date) return isBeforeCase(reader, date.iso) ? from : undefined;
  }
  return undefined;
}

/** Whether a day lies before the case's own. If the case has none, it must lie some days before the news. */
function isBeforeCase(reader: Reader, iso: string): boolean {
  const own = ownDay(reader);
  if (own !== '') return iso < own;
  return (daysUntil(iso, writtenOn(reader.draft)) ?? 0) >= DAYS;
}
