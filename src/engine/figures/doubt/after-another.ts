import { areApart } from '../../places/apart.ts';
import { afterShortTime } from '../aside/background/soon-after.ts';
import type { Candidate } from '../candidate.ts';
import { sentenceNear, within } from '../phrase/clause.ts';
import type { Reader } from '../reader.ts';
import { isCommaAt } from '../words-at.ts';

/** How far from the start of its sentence 'after' may stand: 'Less than two weeks after'. */
const REACH = 7;

/** 'Days after 39 bodies were found in Essex, 12 migrants were found in Antwerp': what went before in another place may be another case. */
export function isOfAnotherBefore(reader: Reader, { from }: Candidate): boolean {
  const sentence = sentenceNear(reader, from);
  const after = afterShortTime(reader, sentence.from + 1, sentence.from + REACH);
  if (after === undefined || from < after) return false;
  let comma = from;
  while (comma < sentence.to && !isCommaAt(reader, comma)) comma += 1;
  for (let i = after; i < from; i += 1) if (isCommaAt(reader, i)) return false;
  const { places } = reader.draft;
  const before = within(reader, places, { from: after, to: comma });
  return areApart(before, within(reader, places, { from: comma, to: sentence.to }));
}
