import { hasOneOf } from '../../text/tokens/tokens.ts';
import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { tellsOfOthers } from '../context/ties.ts';
import type { ToldBefore } from '../context/told-before.ts';
import type { Reader } from '../reader.ts';
import { sentenceNear } from '../syntax/clause.ts';

/** So many times more than all that the text has told before is mostly of more than its case. */
const FAR = 20;

/** What befalls people, so that the one measures the other: 'Twelve migrants were found ... 880 people died last week'. */
const BEFALLEN: ReadonlySet<FigureKind> = new Set<FigureKind>(['dead', 'injured', 'migrants']);

/** What bodies count of their work. */
const WORK: ReadonlySet<FigureKind> = new Set<FigureKind>([
  ...BEFALLEN,
  'arrested',
  'charged',
  'convicted',
]);

/** 'Two men were arrested ... Agents also arrested 2,573 people': far more than all of its kind that the text has told, and nobody of the case. */
export function isOutOfScale(reader: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { from, kind, quantity } = candidate;
  if (kind === undefined || !WORK.has(kind)) return false;
  // 'A total of 131 victims': what a text sums up is its own.
  if (hasOneOf(reader.tokens, reader.exclusions.totals, from, quantity.to)) return false;
  const run = sentenceNear(reader, from);
  const most = mostOf(kind, told, run.from);
  return most > 0 && (quantity.value ?? 0) >= FAR * most && tellsOfOthers(reader, run);
}

/** The most that the text has told of a kind before a token. */
function mostOf(kind: FigureKind, { counts, figures }: ToldBefore, until: number): number {
  counts.goOn(figures, until);
  const kinds = BEFALLEN.has(kind) ? BEFALLEN : [kind];
  return Math.max(0, ...[...kinds].map((one) => counts.of(one)?.most ?? 0));
}

/** No one case brings in so much. */
const MOST = 1e10;

/** Of other money so much is less than it sounds. */
const HARD: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'CHF']);

/** 'whose turnover is put at €50 billion': below the lead so much is mostly what a branch or a whole mafia turns over. */
export function isOfBillions(_: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { quantity, unit = '' } = candidate;
  if (!isMoney(candidate) || (quantity.value ?? 0) < MOST || !HARD.has(unit)) return false;
  return !told.figures.some((one) => isMoney(one) && (one.quantity.value ?? 0) >= MOST);
}

const isMoney = ({ quantity }: Candidate): boolean => quantity.dimension === 'money';
