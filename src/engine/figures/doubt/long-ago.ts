import { endOf } from '../aside/background/recap/looks-back.ts';
import type { Candidate } from '../candidate.ts';
import { isTied, tellsOfOthers } from '../context/ties.ts';
import { hasLoneYear, opensWhileAgo } from '../context/time-gone.ts';
import { isToldAgain, type ToldBefore } from '../context/told-before.ts';
import { tablesOf } from '../lexicon/background-tables.ts';
import type { Reader } from '../reader.ts';
import { type Run, sentenceNear } from '../syntax/clause.ts';

/**
 * Whether an earlier time opens the sentence of a figure, or a past year stands before it:
 * 'At the end of May gunmen seized 136 children', 'the smuggler who in 2016 hid 20 kilos'.
 */
export function isOfLongAgo(reader: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { from, kind } = candidate;
  const run = sentenceNear(reader, from);
  if (kind === 'age') return false;
  const isGone =
    opensWhileAgo(reader, run.from) || hasLoneYear(reader, { from: run.from, to: from });
  return isGone && !isToldAgain(candidate, told) && !isOfCase(reader, run);
}

/**
 * Whether the sentence takes up persons of the case, or the next one leads back to them:
 * 'In May police stopped a lorry. Its driver told of the gang'.
 */
function isOfCase(reader: Reader, run: Run): boolean {
  if (!tellsOfOthers(reader, run) || isTied(reader, run)) return true;
  const { sentenceOf, sentences } = reader.doc;
  const next = sentences[(sentenceOf[run.from] ?? 0) + 2] ?? run.to;
  const { those } = tablesOf(reader.exclusions);
  return those.find(reader.tokens, run.from, endOf(reader, run, { to: next })) !== undefined;
}
