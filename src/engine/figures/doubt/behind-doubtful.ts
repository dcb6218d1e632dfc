import { tellsOfOthers } from '../aside/background/recap/ties.ts';
import type { ToldBefore } from '../aside/background/told-before.ts';
import type { Candidate } from '../candidate.ts';
import { isSameBlock, sentenceNear } from '../phrase/clause.ts';
import type { Reader } from '../reader.ts';

/**
 * 'Since January, 49 kidnappers were arrested. Eight firearms were seized': what stands behind a doubtful sentence in its
 * paragraph mostly goes on from it, unless it speaks of those of the case.
 */
export function isBehindDoubtful(
  reader: Reader,
  { from, kind }: Candidate,
  { doubted }: ToldBefore,
): boolean {
  const here = reader.doc.sentenceOf[from] ?? 0;
  if (doubted === 0 || here !== doubted + 1 || kind === 'age') return false;
  const run = sentenceNear(reader, from);
  if (!isSameBlock(reader, run.from - 1, run.from)) return false;
  return tellsOfOthers(reader, run);
}
