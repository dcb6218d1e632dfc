import { areApart } from '../../places/apart.ts';
import { isShortTime } from '../aside/background/soon-after.ts';
import type { Candidate } from '../candidate.ts';
import { sentenceNear, within } from '../phrase/clause.ts';
import { type Reader, wordAt } from '../reader.ts';
import { isCommaAt } from '../words-at.ts';

/** How far from the start of its sentence 'after' may stand: 'Less than two weeks after'. */
const REACH = 7;

/** 'Days after 39 bodies were found in Essex, 12 migrants were found in Antwerp': what went before in another place may be another case. */
export function isOfAnotherBefore(reader: Reader, { from }: Candidate): boolean {
  const sentence = sentenceNear(reader, from);
  const after = afterTime(reader, sentence.from);
  if (after === undefined || from < after) return false;
  let comma = from;
  while (comma < sentence.to && !isCommaAt(reader, comma)) comma += 1;
  for (let i = after; i < from; i += 1) if (isCommaAt(reader, i)) return false;
  const { places } = reader.draft;
  const before = within(reader, places, { from: after, to: comma });
  return areApart(before, within(reader, places, { from: comma, to: sentence.to }));
}

function afterTime(reader: Reader, start: number): number | undefined {
  const { sequelTo } = reader.exclusions;
  for (let i = start + 1; i < start + REACH; i += 1)
    if (sequelTo.has(wordAt(reader, i)) && isShortTime(reader, i - 1)) return i;
  return undefined;
}
