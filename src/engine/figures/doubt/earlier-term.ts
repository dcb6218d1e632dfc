import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { hasLoneYear } from '../context/time-gone.ts';
import { isConvictedAt } from '../kind/predicate/predicate.ts';
import { tablesOf } from '../lexicon/background-tables.ts';
import { type Reader, wordAt } from '../reader.ts';
import { hasSuch, sentenceNear } from '../syntax/clause.ts';
import { isBeAt, isCommaAt, isHaveAt } from '../words-at.ts';

const OF_VERDICTS: ReadonlySet<FigureKind> = new Set<FigureKind>(['sentence', 'convicted']);

/**
 * Whether a verdict is one before a past year, and so probably of no part of this case:
 * 'The man had been jailed for four years in 2015', or one that was changed: 'was originally sentenced to six months'.
 */
export function isOfEarlierTerm(reader: Reader, { from, kind }: Candidate): boolean {
  if (kind === undefined || !OF_VERDICTS.has(kind)) return false;
  const run = sentenceNear(reader, from);
  for (let i = run.from; i < from; i += 1) {
    if (isChanged(reader, i)) return !hasSuch(reader, i, from, isCommaAt);
    if (isHaveAt(reader, i) && isBeAt(reader, i + 1)) return hasLoneYear(reader, run);
  }
  return false;
}

/** Whether words for a verdict that was changed stand at a token: 'originally sentenced'. */
const isChanged = (reader: Reader, i: number): boolean =>
  reader.exclusions.firstly.has(wordAt(reader, i)) && isConvictedAt(reader, i + 1);

/**
 * Whether a verdict is one of a court that a higher one has ruled on since, below headline and lead:
 * 'The lower court had given them 16, 12 and ten years'.
 */
export function isOfLowerCourt(reader: Reader, { from, kind }: Candidate): boolean {
  if (kind === undefined || !OF_VERDICTS.has(kind)) return false;
  const { lowerCourts } = tablesOf(reader.exclusions);
  return lowerCourts.find(reader.tokens, sentenceNear(reader, from).from, from) !== undefined;
}
