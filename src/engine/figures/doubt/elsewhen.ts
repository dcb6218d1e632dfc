import { afterOpener, isBelowLead, tellsOfSeveral } from '../aside/background/recap/recaps.ts';
import { tellsOfOthers } from '../aside/background/recap/ties.ts';
import { tablesOf } from '../aside/background/tables.ts';
import type { ToldBefore } from '../aside/background/told-before.ts';
import type { Candidate } from '../candidate.ts';
import { sentenceNear } from '../phrase/clause.ts';
import type { Reader } from '../reader.ts';

/**
 * 'Earlier this week police held two men', 'In a previous case': below the lead of a text that has told figures of its
 * own, a sentence that opens with another time or matter mostly tells of it, unless it speaks of those of the case.
 */
export function isOfElsewhen(reader: Reader, { from }: Candidate, told: ToldBefore): boolean {
  const run = sentenceNear(reader, from);
  if (!isBelowLead(reader, run, told)) return false;
  const { turns } = tablesOf(reader.exclusions);
  const opens = [run.from, afterOpener(reader, run.from)].some(
    (i) => turns.match(reader.tokens, i) !== undefined,
  );
  if (!opens || tellsOfSeveral(reader)) return false;
  return tellsOfOthers(reader, run);
}
