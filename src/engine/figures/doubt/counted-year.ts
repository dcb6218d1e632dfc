import type { Candidate } from '../candidate.ts';
import { isToldAgain, type ToldBefore } from '../context/told-before.ts';
import { isYearGoneBy } from '../context/years.ts';
import { tablesOf } from '../lexicon/background-tables.ts';
import { isNumber, type Reader } from '../reader.ts';
import { hasSuch, sentenceNear } from '../syntax/clause.ts';
import { isCommaAt, isDefiniteAt, isOfAt } from '../words-at.ts';

/** 'Of the 62 people charged last year, 23 were under 18': what a state has counted in a time gone by, and some of it. */
export function isOfCountedYear(reader: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { from, to } = sentenceNear(reader, candidate.from);
  if (!isOfAt(reader, from) || !isDefiniteAt(reader, from + 1) || !isNumber(reader, from + 2))
    return false;
  let comma = from + 3;
  while (comma < to && !isCommaAt(reader, comma)) comma += 1;
  const { otherTimes } = tablesOf(reader.exclusions);
  const isGone =
    otherTimes.find(reader.tokens, from, comma) !== undefined ||
    hasSuch(reader, from + 3, comma, isYearGoneBy);
  return isGone && !isToldAgain(candidate, told, from);
}
