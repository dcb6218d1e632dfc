import { hasOneOf } from '../../text/tokens/tokens.ts';
import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { tellsOfOthers } from '../context/ties.ts';
import type { ToldBefore } from '../context/told-before.ts';
import type { Reader } from '../reader.ts';
import { sentenceNear } from '../syntax/clause.ts';

/** How many times larger than all before it a number must be to count more than this case, and one of things. */
const FAR = 20;
const FAR_OF_THINGS = 1_000;

/**
 * Kinds that happen to people. They are compared with each other:
 * 'Twelve migrants were found ... 880 people died last week'.
 */
const BEFALLEN: ReadonlySet<FigureKind> = new Set<FigureKind>(['dead', 'injured', 'migrants']);

/** Kinds that authorities count in their statistics. */
const WORK: ReadonlySet<FigureKind> = new Set<FigureKind>([
  ...BEFALLEN,
  'arrested',
  'charged',
  'convicted',
]);

/** Kinds of things of which there are always many more elsewhere. */
const THINGS: ReadonlySet<FigureKind> = new Set<FigureKind>(['weapons', 'vehicles', 'devices']);

/**
 * Whether a number is far larger than all of its kind that the text has told, in a sentence that takes up nobody of
 * the case: 'Two men were arrested ... Agents also arrested 2,573 people', '35 million firearms are in civilian hands'.
 */
export function isOutOfScale(reader: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { from, kind, quantity } = candidate;
  const far = kind && farOf(kind);
  if (!kind || far === undefined) return false;
  // A sum total is the text's own: 'A total of 131 victims'.
  if (hasOneOf(reader.tokens, reader.exclusions.totals, from, quantity.to)) return false;
  const run = sentenceNear(reader, from);
  const most = mostOf(kind, told, run.from);
  return most > 0 && (quantity.value ?? 0) >= far * most && tellsOfOthers(reader, run);
}

/** How many times larger than all before it a number of a kind must be; undefined for kinds of which sizes tell nothing. */
function farOf(kind: FigureKind): number | undefined {
  if (WORK.has(kind)) return FAR;
  return THINGS.has(kind) ? FAR_OF_THINGS : undefined;
}

/** The largest number of a kind that the text has told before a token. */
function mostOf(kind: FigureKind, { counts, figures }: ToldBefore, until: number): number {
  counts.goOn(figures, until);
  const kinds = BEFALLEN.has(kind) ? BEFALLEN : [kind];
  return Math.max(0, ...[...kinds].map((one) => counts.of(one)?.most ?? 0));
}

/** From this sum on no single case can have brought it in. */
const MOST = 1e10;

/** Currencies in which such a sum is as much as it sounds. */
const HARD: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'CHF']);

/**
 * Whether a sum is so large that it is the turnover of a whole trade or mafia:
 * 'whose turnover is put at €50 billion'.
 */
export function isOfBillions(_: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { quantity, unit = '' } = candidate;
  if (!isMoney(candidate) || (quantity.value ?? 0) < MOST || !HARD.has(unit)) return false;
  return !told.figures.some((one) => isMoney(one) && (one.quantity.value ?? 0) >= MOST);
}

const isMoney = ({ quantity }: Candidate): boolean => quantity.dimension === 'money';
