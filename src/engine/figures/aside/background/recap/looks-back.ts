import { dayOf, daysUntil } from '../../../../dates/calendar.ts';
import type { Draft } from '../../../../draft.ts';
import { oncePer } from '../../../../text/compiled.ts';
import { firstFrom } from '../../../../text/spans.ts';
import { dateAt } from '../../../annotations-at.ts';
import { isSameBlock, type Run } from '../../../phrase/clause.ts';
import { type Reader, wordAt } from '../../../reader.ts';
import { nounAt } from '../../../words-at.ts';
import { LONG } from '../setting.ts';
import { tablesOf } from '../tables.ts';
import { isYearGoneBy } from '../years.ts';
import { isTied } from './ties.ts';

/**
 * Whether a sentence looks back on another case: a time gone by opens a paragraph, a while ago only in a `row` of
 * cases that were spoken of before, and nothing in it or behind it ties it to the case.
 */
export function looksBack(reader: Reader, run: Run, next: Run, row: number): boolean {
  if (row === 0 && isSameBlock(reader, run.from - 1, run.from) && !isRunTogether(reader))
    return false;
  const time = timeOf(reader, run.from);
  if (!time || !(time.isLong || row > 0) || isOwn(reader, run.from, time.iso)) return false;
  const { those } = tablesOf(reader.exclusions);
  return !those.find(reader.tokens, run.from, endOf(reader, run, next)) && !isTied(reader, run);
}

/** A text of one block, or of a headline and one: no paragraph begins in it. */
const isRunTogether = ({ doc }: Reader): boolean => doc.blocks.length <= 2;

/** 'In May police stopped a lorry. The driver led them to the gang': not where the first tells of a gang itself. */
function endOf(reader: Reader, { from, to }: Run, next: Run): number {
  if (!isSameBlock(reader, from, to)) return to;
  for (let i = from; i < to; i += 1) if (nounAt(reader, i)?.class === 'event') return to;
  return next.to;
}

/** A month or day beyond which the text has told none. */
function isOwn({ draft, tokens }: Reader, from: number, own: string): boolean {
  const before = firstFrom(draft.dates, tokens.start[from] ?? 0);
  return own !== '' && (latestOf(draft)[before - 1] ?? '') <= own;
}

/** The latest month or day that the dates of a text have told up to each of them. */
const latestOf = oncePer(({ dates }: Draft): readonly string[] => {
  let latest = '';
  return dates.map(({ iso }) => {
    if (isMonthOrDay(iso) && iso > latest) latest = iso;
    return latest;
  });
});

/** When a sentence is set that opens with a time gone by. */
interface Time {
  /** Long ago, and no day: of those a case has many. */
  readonly isLong: boolean;
  /** Its month or day, where it tells one. */
  readonly iso: string;
}

/** How many tokens into its sentence 'Just two weeks ago' begins at most. */
const OPENING = 3;

const WHILE = 9;
const YEAR = 4;
const DAY = 10;

function timeOf(reader: Reader, from: number): Time | undefined {
  const { otherTimes, openings } = tablesOf(reader.exclusions);
  const { tokens } = reader;
  for (let i = from; i < from + OPENING; i += 1) {
    const date = dateAt(reader, i)?.iso ?? '';
    const iso = isMonthOrDay(date) ? date : '';
    if (otherTimes.match(tokens, i) || openings.match(tokens, i)) return { isLong: true, iso };
    if (date === '' || date.includes('W')) continue;
    if (reader.exclusions.sinces.has(wordAt(reader, i - 1))) return undefined;
    const days = daysUntil(date, dayOf(reader.draft.article.published)) ?? 0;
    const isLong = isYearGoneBy(reader, i) || (days > LONG && date.length < DAY);
    return isLong || days >= WHILE ? { isLong, iso } : undefined;
  }
  return undefined;
}

/** '2026-06-18', '2026-06', not '2026' nor '2026-W25'. */
const isMonthOrDay = (iso: string): boolean => iso.length > YEAR && !iso.includes('W');
