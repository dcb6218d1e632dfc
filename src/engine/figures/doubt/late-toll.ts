import { ISO_LENGTH } from '../../dates/calendar.ts';
import { firstFrom } from '../../text/spans.ts';
import type { FigureKind } from '../../types.ts';
import { dateAt } from '../annotations-at.ts';
import type { Candidate } from '../candidate.ts';
import { endOfLead } from '../context/lead.ts';
import { isTied, tellsOfOthers } from '../context/ties.ts';
import type { ToldBefore } from '../context/told-before.ts';
import { type Reader, wordAt } from '../reader.ts';
import { hasSuch, type Run, sentenceNear } from '../syntax/clause.ts';

const TOLL: ReadonlySet<FigureKind> = new Set<FigureKind>(['dead', 'injured']);

/**
 * 'At least 94 people died off Crotone in February 2023': below the lead, of a case of which the text has told no harm,
 * on a day or in a month that it has not told, and nobody of the case.
 */
export function isLateToll(reader: Reader, { from, kind }: Candidate, told: ToldBefore): boolean {
  if (kind === undefined || !TOLL.has(kind)) return false;
  if (told.figures.some((one) => one.kind !== undefined && TOLL.has(one.kind))) return false;
  const run = sentenceNear(reader, from);
  return (
    hasNewDate(reader, run) && tellsOfOthers(reader, run) && !isTied(reader, { ...run, to: from })
  );
}

/** Whether a sentence tells a day or month of a year that headline and lead do not name, for the first time. */
function hasNewDate(reader: Reader, { from, to }: Run): boolean {
  const { dates } = reader.draft;
  const before = dates.slice(0, firstFrom(dates, reader.tokens.start[from] ?? 0));
  for (let i = from; i < to; i += 1) {
    const iso = dateAt(reader, i)?.iso ?? '';
    if (iso.length < ISO_LENGTH.month || before.some((date) => date.iso === iso)) continue;
    const year = iso.slice(0, ISO_LENGTH.year);
    if (!hasSuch(reader, 0, endOfLead(reader), (_, at) => wordAt(reader, at) === year)) return true;
  }
  return false;
}
