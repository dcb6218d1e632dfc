import type { PhraseTable } from '../text/phrases.ts';
import type { Candidate } from './candidate.ts';
import { isLineStart, type Reader, wordAt } from './lexicon.ts';
import type { CueWords } from './words.ts';

/** How much a token of distance takes from a cue's weight. */
const DISTANCE = 0.5;
/** How much another sum between cue and figure takes. */
const CROSSING = 2;

/** The cue that bears most on a candidate in its clause: heavy and near beats light and far. */
export function nearestCue(
  reader: Reader,
  candidate: Candidate,
  table: PhraseTable<CueWords>,
): CueWords | undefined {
  const best: { cue?: CueWords; score: number } = { score: 0 };
  scan(reader, candidate, table, best, -1);
  scan(reader, candidate, table, best, 1);
  return best.cue;
}

const REACH = 14;

function scan(
  reader: Reader,
  candidate: Candidate,
  table: PhraseTable<CueWords>,
  best: { cue?: CueWords; score: number },
  step: 1 | -1,
): void {
  const { from, to } = candidate.quantity;
  const sentence = reader.doc.sentenceOf[from];
  let crossed = 0;
  for (let n = 0; n < REACH; n += 1) {
    const i = step === 1 ? to + n : from - 1 - n;
    if (i < 0 || i >= reader.tokens.count || reader.doc.sentenceOf[i] !== sentence) return;
    if (wordAt(reader, i) === ';') return;
    if (step === 1 && isLineStart(reader, i)) return;
    if (step === -1 && isLineStart(reader, i + 1)) return;
    if (reader.lexicon.units.match(reader.tokens, i)?.values[0]?.dimension === 'money')
      crossed += CROSSING;
    const hit = table.match(reader.tokens, i);
    for (const cue of hit?.values ?? []) {
      const distance = step === 1 ? n : n - (hit?.length ?? 1) + 1;
      if (distance < 0 || distance > cue.reach) continue;
      if (cue.side && cue.side !== (step === 1 ? 'after' : 'before')) continue;
      const score = cue.weight - DISTANCE * distance - crossed;
      if (score > best.score) {
        best.score = score;
        best.cue = cue;
      }
    }
  }
}
