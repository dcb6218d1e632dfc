import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { sentenceNear } from '../../phrase/clause.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { afterPeriod, afterYear, isLongGone, isPastYears, isSinceLongAgo } from './setting.ts';
import { bodyHas, isOfBody } from './statistics.ts';
import { sentencesSince, type Told } from './told.ts';

/** What an accident or a crime is measured by first. */
const TOLL: ReadonlySet<FigureKind> = new Set(['dead', 'injured']);

/** What a body counts of its work. */
const WORK: ReadonlySet<FigureKind> = new Set([
  'arrested',
  'charged',
  'convicted',
  'victims',
  'migrants',
]);

/** So many times more than all that the text has told before is no count of its case. */
const FAR = 20;

/** By this reason a figure is put aside with another count. */
export const OTHER_COUNT = 'other count';

/**
 * Where the text has given a count of its own, another one that is set at another time: 'Eight dead as boat
 * sinks ... In June 2023, some 600 people died when another sank', 'More than 60 have been killed since the feud
 * began in 2022', 'Four were arrested ... Between January and June, the agency arrested 9,318'.
 */
export const isOfOtherCount = (reader: Reader, candidate: Candidate, told: Told): boolean =>
  // The other figures of such a sentence are of that time too.
  sentencesSince(reader, told, candidate, OTHER_COUNT) === 0 ||
  isSetElsewhere(reader, candidate, told.figures);

function isSetElsewhere(
  reader: Reader,
  { kind, from, to, quantity }: Candidate,
  before: readonly Candidate[],
): boolean {
  const isToll = kind !== undefined && TOLL.has(kind);
  if (kind === undefined || !(isToll || WORK.has(kind))) return false;
  const opening = statementAt(reader, from);
  const told = toldBefore(reader, before, opening);
  const own = told.values.get(kind);
  const value = quantity.value ?? 0;
  const most = told.most.get(kind) ?? Number.NEGATIVE_INFINITY;
  const isLate = isSinceLongAgo(reader, { from: to, to: sentenceNear(reader, from).to });
  if (isLate && bodyHas(reader, opening)) return told.count > 0 && value >= FAR * most;
  if (!own) return false;
  if (isOverYears(reader, opening, from) || (isToll && isLate)) return value > most;
  if (isToll && (afterYear(reader, opening) !== undefined || isLongGone(reader, opening)))
    return !own.has(quantity.value);
  const period = afterPeriod(reader, opening);
  return period !== undefined && isOfBody(reader, period) && value >= FAR * most;
}

/** The counts that a text has told up to a statement. */
interface Counts {
  count: number;
  readonly values: Map<FigureKind, Set<number | undefined>>;
  readonly most: Map<FigureKind, number>;
}

/** Goes on with each statement, so that a long text is not gone through again for each figure. */
const toldSoFar = new WeakMap<Reader, Counts>();

function toldBefore(reader: Reader, before: readonly Candidate[], opening: number): Counts {
  const told = toldSoFar.get(reader) ?? { count: 0, values: new Map(), most: new Map() };
  toldSoFar.set(reader, told);
  for (let one = before[told.count]; one && one.to <= opening; one = before[told.count]) {
    told.count += 1;
    if (one.kind === undefined) continue;
    const { value } = one.quantity;
    const values = told.values.get(one.kind) ?? new Set();
    told.values.set(one.kind, values.add(value));
    told.most.set(one.kind, Math.max(value ?? 0, told.most.get(one.kind) ?? 0));
  }
  return told;
}

/** 'over the past five years': before a figure, wherever in its sentence. */
function isOverYears(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isPastYears(reader, i)) return true;
  return false;
}

/** Where what is told around a number begins: 'It was the second such wreck: in December 2023, six people died'. */
function statementAt(reader: Reader, from: number): number {
  const start = sentenceNear(reader, from).from;
  for (let i = from - 1; i > start; i -= 1) if (wordAt(reader, i) === ':') return i + 1;
  return start;
}
