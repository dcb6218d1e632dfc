import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { overComma, sentenceNear, startingAt, tokenAfter } from '../../phrase/clause.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { isOfBody } from './statistics.ts';

/** What a body counts of its work. */
const COUNTED: ReadonlySet<FigureKind> = new Set(['arrested', 'charged', 'convicted', 'victims']);

/** So many times more than all that the text has told before is no count of its case. */
const FAR = 20;

/**
 * 'Four were arrested ... Between January and June, the agency arrested 9,318 suspects': what a body did in some
 * months or years, and far more than the case tells of.
 */
export function isOfPeriod(
  reader: Reader,
  { kind, from, quantity }: Candidate,
  before: readonly Candidate[],
): boolean {
  if (kind === undefined || !COUNTED.has(kind) || quantity.dimension !== 'count') return false;
  const opening = sentenceNear(reader, from).from;
  const period = afterPeriod(reader, opening);
  if (period === undefined || !isOfBody(reader, period)) return false;
  const own = before.filter((other) => other.kind === kind && other.to <= opening);
  const most = Math.max(...own.map((other) => other.quantity.value ?? 0));
  return own.length > 0 && (quantity.value ?? 0) >= FAR * most;
}

/** Past 'Between January and June 2026,', 'Since January,', if a sentence opens so. */
function afterPeriod(reader: Reader, from: number): number | undefined {
  let i = from;
  let found = false;
  for (let n = 0; n < 2; n += 1) {
    const date = startingAt(reader, reader.draft.dates, i + 1);
    if (!date || date.iso.length > MONTH || !isLink(reader, i)) break;
    found = true;
    i = tokenAfter(reader, date, i + 1);
  }
  return found ? overComma(reader, i) : undefined;
}

/** The length of '2026-06'; a day is longer. */
const MONTH = 7;

const isLink = (reader: Reader, i: number): boolean =>
  reader.lexicon.words.exclusions.beforeYear.has(wordAt(reader, i));
