import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import type { NamedKind } from '../kinds.ts';

/** Writes a verdict into a candidate, with the words that gave it. */
export function accept(reader: Reader, candidate: Candidate, verdict: NamedKind): true {
  candidate.kind = verdict.kind;
  candidate.rule = verdict.rule;
  if (verdict.doubt) candidate.sure = false;
  const unit = candidate.quantity.unit ?? verdict.unit;
  if (unit !== undefined) candidate.unit = unit;
  if (verdict.predicate) {
    candidate.predicate = verdict.predicate;
    candidate.evidence = {
      start: reader.tokens.start[verdict.predicate.from] ?? 0,
      end: reader.tokens.end[verdict.predicate.to - 1] ?? 0,
    };
  }
  const of = verdict.of ?? candidate.phrase.substance?.of ?? candidate.phrase.noun?.of;
  if (of && candidate.of === undefined) candidate.of = of;
  return true;
}
