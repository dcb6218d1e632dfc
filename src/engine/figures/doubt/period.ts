import { ISO_LENGTH } from '../../dates/calendar.ts';
import type { FigureKind } from '../../types.ts';
import { dateAt } from '../annotations-at.ts';
import { isBelowLead } from '../aside/background/recap/recaps.ts';
import { tellsOfOthers } from '../aside/background/recap/ties.ts';
import { tablesOf } from '../aside/background/tables.ts';
import type { ToldBefore } from '../aside/background/told-before.ts';
import type { Candidate } from '../candidate.ts';
import { type Run, sentenceNear } from '../phrase/clause.ts';
import { type Reader, wordAt } from '../reader.ts';
import { isDefiniteAt } from '../words-at.ts';

/** What bodies count of their work over months, and of crimes. */
const COUNTED: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'arrested',
  'charged',
  'victims',
  'migrants',
  'dead',
  'drugs',
  'goods',
  'cash',
  'price',
  'assets',
  'weapons',
  'operations',
]);

/**
 * 'In the last six months 40 were arrested', 'From January to March 144 kidnappings were reported': what is counted over
 * months, below the lead of a text that has told figures of its own, is mostly of no one case.
 */
export function isOfPeriod(reader: Reader, { from, kind }: Candidate, told: ToldBefore): boolean {
  if (kind === undefined || !COUNTED.has(kind)) return false;
  const run = sentenceNear(reader, from);
  if (!isBelowLead(reader, run, told)) return false;
  if (!hasPeriod(reader, run)) return false;
  return tellsOfOthers(reader, run);
}

function hasPeriod(reader: Reader, { from, to }: Run): boolean {
  const { toDate } = tablesOf(reader.exclusions);
  if (toDate.match(reader.tokens, from)) return true;
  if (isSinceYear(reader, { from, to })) return true;
  for (let i = from; i < to; i += 1)
    if (isPast(reader, i) || isMonths(reader, i) || isSinceMonth(reader, i)) return true;
  return false;
}

/** How many words may lead to the year: 'Since the law against smuggling was passed in 2019'. */
const TO_YEAR = 16;

/** 'Since 2019', 'Since the beginning of 2023' at the start of a sentence. */
function isSinceYear(reader: Reader, { from, to }: Run): boolean {
  if (!reader.exclusions.sinces.has(wordAt(reader, from))) return false;
  const end = Math.min(to, from + TO_YEAR);
  for (let i = from + 1; i < end; i += 1) if (YEAR.test(wordAt(reader, i))) return true;
  return false;
}

/** 'since December' wherever it stands: days are a case's. */
function isSinceMonth(reader: Reader, i: number): boolean {
  if (!reader.exclusions.sinces.has(wordAt(reader, i))) return false;
  const { months } = reader.exclusions;
  return (
    months.has(wordAt(reader, i + 1)) &&
    (dateAt(reader, i + 1)?.iso.length ?? 0) <= ISO_LENGTH.month
  );
}

/** How many words may stand between 'the last' and 'months': 'the last two and a half'. */
const REACH = 4;

/** 'in the last six months', 'over the past year': days and weeks are a case's. */
function isPast(reader: Reader, i: number): boolean {
  const { during } = reader.grammar;
  const { ranks } = reader.exclusions;
  if (!during.has(wordAt(reader, i)) || !isDefiniteAt(reader, i + 1)) return false;
  if (!ranks.has(wordAt(reader, i + 2))) return false;
  const { units } = reader.draft.language.dates;
  for (let n = i + 3; n <= i + 2 + REACH; n += 1) {
    const unit = units.get(wordAt(reader, n));
    if (unit !== undefined) return unit === 'month' || unit === 'year';
  }
  return false;
}

const YEAR = /^\d{4}$/;

/** 'from January to March', 'between May 2023 and June 2024', 'from January to date'. */
function isMonths(reader: Reader, i: number): boolean {
  const { beforeYear, months } = reader.exclusions;
  if (!beforeYear.has(wordAt(reader, i)) || !months.has(wordAt(reader, i + 1))) return false;
  const link = YEAR.test(wordAt(reader, i + 2)) ? i + 3 : i + 2;
  const isLink = beforeYear.has(wordAt(reader, link));
  const { toDate } = tablesOf(reader.exclusions);
  return (isLink && months.has(wordAt(reader, link + 1))) || !!toDate.match(reader.tokens, link);
}
