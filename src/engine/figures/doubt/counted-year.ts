import type { Candidate } from '../candidate.ts';
import { isToldAgain, type ToldBefore } from '../context/told-before.ts';
import { hasYearGoneBy } from '../context/years.ts';
import { tablesOf } from '../lexicon/background-tables.ts';
import { isNumber, type Reader } from '../reader.ts';
import { sentenceNear } from '../syntax/clause.ts';
import { afterComma, isDefiniteAt, isOfAt } from '../words-at.ts';

/**
 * Whether a figure is a part of what a state counted in a past year:
 * 'Of the 62 people charged last year, 23 were under 18'.
 */
export function isOfCountedYear(reader: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { from, to } = sentenceNear(reader, candidate.from);
  if (!isOfAt(reader, from) || !isDefiniteAt(reader, from + 1) || !isNumber(reader, from + 2))
    return false;
  const counted = { from: from + 3, to: afterComma(reader, from + 3, to - from - 3) ?? to };
  const { otherTimes } = tablesOf(reader.exclusions);
  const isGone =
    otherTimes.find(reader.tokens, from, counted.to) !== undefined ||
    hasYearGoneBy(reader, counted);
  return isGone && !isToldAgain(candidate, told, from);
}
