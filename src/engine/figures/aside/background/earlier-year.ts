import type { Candidate } from '../../candidate.ts';
import { isYearGoneBy } from '../../context/years.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';

/** How far before a number the words may stand that compare it: 'compared with 184 victims in 2016 and 121'. */
const REACH = 16;

/** 'compared with 184 victims in 2016 and 121 in 2015': what an earlier year had is none of the case. */
export function isOfEarlierYear(reader: Reader, { from, to, phrase }: Candidate): boolean {
  const after = Math.max(to, phrase.to);
  if (!isInYear(reader, after) && !isInYear(reader, after + 1)) return false;
  const { comparisons } = tablesOf(reader.exclusions);
  const start = Math.max(sentenceNear(reader, from).from, from - REACH);
  for (let i = from - 1; i >= start && wordAt(reader, i) !== ';'; i -= 1)
    if (comparisons.match(reader.tokens, i, from)) return true;
  return false;
}

/** 'in 2016', right behind what is counted or behind a word such as 'assisted'. */
const isInYear = (reader: Reader, i: number): boolean =>
  reader.exclusions.beforeYear.has(wordAt(reader, i)) && isYearGoneBy(reader, i + 1);
