import type { Candidate } from '../../candidate.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import type { Reader } from '../../reader.ts';
import { isDeterminerAt } from '../../words-at.ts';

/** How many tokens the words take that rank a find behind another one. */
const LONGEST = 4;

/** 'ranked second, beaten only by 55 million tablets', 'second only to the five tonnes found in Lima': what another find had. */
export function isOutdoing(reader: Reader, { from }: Candidate): boolean {
  const { outdone } = tablesOf(reader.exclusions);
  const end = isDeterminerAt(reader, from - 1) ? from - 1 : from;
  for (let i = end - LONGEST; i < end; i += 1)
    if (i >= 0 && outdone.match(reader.tokens, i, end)?.length === end - i) return true;
  return false;
}
