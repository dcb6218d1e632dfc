import { ISO_LENGTH } from '../../../dates/calendar.ts';
import { oncePer } from '../../../text/compiled.ts';
import { tokenAt } from '../../../text/doc.ts';
import { endOfLead } from '../../context/lead.ts';
import { verbAt } from '../../kind/predicate/predicate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import type { VerbWords } from '../../words/entries.ts';

/**
 * The earliest day that headline and lead tell, or else the paragraph behind them. Empty for a case in court, where
 * the days of the crime are told long after it.
 */
export const ownDay = oncePer((reader: Reader): string => {
  const end = endOfLead(reader);
  if (isInCourt(reader, end)) return '';
  return earliestDay(reader, end) || earliestDay(reader, endOfNext(reader));
});

/** The earliest day that a text tells up to a token; empty where it tells none. */
function earliestDay({ draft, tokens }: Reader, end: number): string {
  let earliest = '';
  for (const { iso, start } of draft.dates) {
    if (start >= (tokens.start[end] ?? Number.POSITIVE_INFINITY)) break;
    const isFirst = earliest === '' || iso < earliest;
    if (iso.length === ISO_LENGTH.day && isFirst) earliest = iso;
  }
  return earliest;
}

/** Where the paragraph behind headline and lead ends. */
const endOfNext = ({ doc }: Reader): number =>
  doc.blocks[3] ? tokenAt(doc, doc.blocks[3].start) : 0;

/** Whether a text up to a token tells of a court: 'jailed', 'were charged', 'on trial'. */
function isInCourt(reader: Reader, end: number): boolean {
  for (let i = 0; i < end; i += 1)
    if (reader.exclusions.inCourt.has(wordAt(reader, i)) || verbAt(reader, i, isOfCourts))
      return true;
  return false;
}

const isOfCourts = ({ person }: VerbWords): boolean =>
  person === 'convicted' || person === 'charged';
