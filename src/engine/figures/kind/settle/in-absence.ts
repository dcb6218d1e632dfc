import { sentenceAround } from '../../../text/doc.ts';
import { nextOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';

/** How far behind the verb it may be said: 'were remanded in custody by the court in their absence'. */
const REACH = 12;

/** 'A court arrested two officers in absentia': whoever is away is sought, and nobody holds him. */
export function nobodyIsHeld(reader: Reader, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const { kind, to, predicate } = candidate;
    if (kind !== 'arrested' || !predicate) continue;
    const behind = Math.max(to, predicate.to);
    const end = Math.min(sentenceAround(reader.doc, to - 1).to, behind + REACH);
    if (nextOf(reader.tokens, reader.content.absence, behind, end) < end)
      candidate.kind = 'suspects';
  }
}
