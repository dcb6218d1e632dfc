import { sentenceAround } from '../../../text/doc.ts';
import { nextOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';

/**
 * How many tokens behind the verb the words for absence may stand:
 * 'were remanded in custody by the court in their absence'.
 */
const REACH = 12;

/**
 * Counts persons as suspects whose arrest was ordered in their absence, because nobody holds them:
 * 'A court arrested two officers in absentia'.
 */
export function countAbsentAsSuspects(reader: Reader, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const { kind, to, predicate } = candidate;
    if (kind !== 'arrested' || !predicate) continue;
    const behind = Math.max(to, predicate.to);
    const end = Math.min(sentenceAround(reader.doc, to - 1).to, behind + REACH);
    if (nextOf(reader.tokens, reader.content.absence, behind, end) < end)
      candidate.kind = 'suspects';
  }
}
