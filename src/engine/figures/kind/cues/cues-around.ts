import type { PhraseTable } from '../../../text/phrases.ts';
import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { type Run, sentenceNear } from '../../syntax/clause.ts';
import type { CueWords } from '../../words/entries.ts';
import { isOfName } from './cues.ts';

/** The nearest cue anywhere in the sentence. Cues that only work right beside a number do not count. */
export function cueInSentence(
  reader: Reader,
  candidate: Candidate,
  table: PhraseTable<CueWords>,
): CueWords | undefined {
  return nearestIn(reader, table, sentenceNear(reader, candidate.from), candidate.from);
}

/**
 * The nearest cue anywhere in the sentence, or else in the one before it. Cues that only work right beside a number
 * do not count.
 */
export function cueInContext(
  reader: Reader,
  candidate: Candidate,
  table: PhraseTable<CueWords>,
): CueWords | undefined {
  const here = sentenceNear(reader, candidate.from);
  const own = nearestIn(reader, table, here, candidate.from);
  if (own || here.from === 0) return own;
  return nearestIn(reader, table, sentenceNear(reader, here.from - 1), candidate.from);
}

function nearestIn(
  reader: Reader,
  table: PhraseTable<CueWords>,
  { from, to }: Run,
  at: number,
): CueWords | undefined {
  let best: CueWords | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i += 1) {
    const cue = table.match(reader.tokens, i, to)?.values.find((value) => value.reach >= 8);
    const distance = Math.abs(i - at);
    if (!cue || distance >= least || isOfName(reader, i)) continue;
    best = cue;
    least = distance;
  }
  return best;
}
