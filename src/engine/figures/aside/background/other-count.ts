import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { opensEarlier } from '../../context/opening-time.ts';
import { afterPeriod, isPastYears, isSinceLongAgo } from '../../context/past-periods.ts';
import { sentencesSince, type ToldBefore } from '../../context/told-before.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { isCasualty } from '../../stages.ts';
import { hasSuch, sentenceNear } from '../../syntax/clause.ts';
import { bodyHas, isToldOfBody } from './statistics.ts';

/** Kinds that authorities count in their statistics. */
const WORK: ReadonlySet<FigureKind> = new Set([
  'arrested',
  'charged',
  'convicted',
  'victims',
  'migrants',
]);

/** How many times larger than all before it a number must be to count more than its case. */
const FAR = 20;

/** The name of this reason, by which later figures of the same sentence find that it held. */
export const OTHER_COUNT = 'other count';

/**
 * Whether a figure is another count at another time, after the text has given a count of its own:
 * 'Eight dead as boat sinks ... In June 2023, some 600 people died when another sank',
 * 'More than 60 have been killed since the feud began in 2022',
 * 'Four were arrested ... Between January and June, the agency arrested 9,318'.
 */
export const isOfOtherCount = (reader: Reader, candidate: Candidate, told: ToldBefore): boolean =>
  // The other figures of such a sentence belong to that time too.
  sentencesSince(reader, told, candidate, OTHER_COUNT) === 0 ||
  isSetElsewhere(reader, candidate, told);

function isSetElsewhere(
  reader: Reader,
  { kind, from, to, quantity }: Candidate,
  { figures, counts }: ToldBefore,
): boolean {
  // Casualties are what a text counts of an accident or a crime first.
  const isToll = isCasualty(kind);
  if (kind === undefined || !(isToll || WORK.has(kind))) return false;
  const opening = statementAt(reader, from);
  counts.goOn(figures, opening);
  const own = counts.of(kind);
  const value = quantity.value ?? 0;
  const most = own?.most ?? Number.NEGATIVE_INFINITY;
  const isLate = isSinceLongAgo(reader, { from: to, to: sentenceNear(reader, from).to });
  if (isLate && bodyHas(reader, opening)) return counts.isAny && value >= FAR * most;
  if (!own) return false;
  // The period may stand anywhere before the figure: 'over the past five years'.
  const isOverYears = hasSuch(reader, opening, from, isPastYears);
  if (isOverYears || (isToll && isLate)) return value > most;
  if (isToll && opensEarlier(reader, opening)) return !own.values.has(quantity.value);
  const period = afterPeriod(reader, opening);
  return period !== undefined && isToldOfBody(reader, period) && value >= FAR * most;
}

/**
 * The token where the statement around a number begins, which may be behind a colon:
 * 'It was the second such wreck: in December 2023, six people died'.
 */
function statementAt(reader: Reader, from: number): number {
  const start = sentenceNear(reader, from).from;
  for (let i = from - 1; i > start; i -= 1) if (wordAt(reader, i) === ':') return i + 1;
  return start;
}
