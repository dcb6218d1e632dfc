import type { PhraseTable } from '../../../text/phrases.ts';
import type { Candidate } from '../../candidate.ts';
import { sentenceNear } from '../../phrase/clause.ts';
import type { Reader } from '../../reader.ts';
import type { CueWords } from '../../words/entries.ts';
import { isOfName } from './cues.ts';

/** The nearest cue anywhere in the sentence; adjacency cues do not count. */
export function cueInSentence(
  reader: Reader,
  candidate: Candidate,
  table: PhraseTable<CueWords>,
): CueWords | undefined {
  const { from, to } = sentenceNear(reader, candidate.from);
  return nearestIn(reader, table, from, to, candidate.from);
}

/** The nearest cue anywhere in the sentence, else in the one before it; adjacency cues do not count. */
export function cueInContext(
  reader: Reader,
  candidate: Candidate,
  table: PhraseTable<CueWords>,
): CueWords | undefined {
  const here = sentenceNear(reader, candidate.from);
  const own = nearestIn(reader, table, here.from, here.to, candidate.from);
  if (own || here.from === 0) return own;
  const previous = sentenceNear(reader, here.from - 1);
  return nearestIn(reader, table, previous.from, previous.to, candidate.from);
}

function nearestIn(
  reader: Reader,
  table: PhraseTable<CueWords>,
  from: number,
  to: number,
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
