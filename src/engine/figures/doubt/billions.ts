import type { Candidate } from '../candidate.ts';
import type { ToldBefore } from '../context/told-before.ts';
import type { Reader } from '../reader.ts';

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
