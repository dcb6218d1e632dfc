import type { Candidate } from '../candidate.ts';
import { sentenceNear } from '../phrase/clause.ts';
import { type Reader, wordAt } from '../reader.ts';
import { tablesOf } from './tables.ts';
import { isYearGoneBy } from './years.ts';

/** How far before a number the words may stand that compare it: 'compared with 184 victims in 2016 and 121'. */
const REACH = 16;

/** 'compared with 184 victims in 2016 and 121 in 2015': what an earlier year had is none of the case. */
export function isOfEarlierYear(reader: Reader, { from, to, phrase }: Candidate): boolean {
  const after = Math.max(to, phrase.to);
  if (!isInYear(reader, after) && !isInYear(reader, after + 1)) return false;
  const { comparisons } = tablesOf(reader.lexicon.words.exclusions);
  const start = Math.max(sentenceNear(reader, from).from, from - REACH);
  for (let i = from - 1; i >= start && wordAt(reader, i) !== ';'; i -= 1)
    if (comparisons.match(reader.tokens, i, from)) return true;
  return false;
}

/** How many tokens behind a comparison its year may stand: 'up from 390 kilograms of cocaine in 2023'. */
const REACH_YEAR = 7;

/** 'seized 1,050 kg, up from 390 kg in 2023': what is compared with an earlier year is a yearly count itself. */
export function isComparedWithYear(reader: Reader, { to }: Candidate): boolean {
  const { comparisons } = tablesOf(reader.lexicon.words.exclusions);
  const end = sentenceNear(reader, to - 1).to;
  for (let i = to; i < Math.min(end, to + REACH); i += 1) {
    if (wordAt(reader, i) === ';') return false;
    if (!comparisons.match(reader.tokens, i, end)) continue;
    for (let at = i + 1; at < Math.min(end, i + REACH_YEAR); at += 1)
      if (isInYear(reader, at)) return true;
  }
  return false;
}

/** 'in 2016', right behind what is counted or behind a word such as 'assisted'. */
const isInYear = (reader: Reader, i: number): boolean =>
  reader.lexicon.words.exclusions.beforeYear.has(wordAt(reader, i)) && isYearGoneBy(reader, i + 1);
