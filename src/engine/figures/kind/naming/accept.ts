import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import type { NamedKind } from '../named-kind.ts';

/** Gives a candidate the kind that a rule has found, with the words that told it. */
export function accept(reader: Reader, candidate: Candidate, named: NamedKind): true {
  candidate.kind = named.kind;
  candidate.rule = named.rule;
  if (named.doubt) candidate.doubt = 'kind';
  const unit = candidate.quantity.unit ?? named.unit;
  if (unit !== undefined) candidate.unit = unit;
  if (named.predicate) {
    candidate.predicate = named.predicate;
    candidate.evidence = {
      start: reader.tokens.start[named.predicate.from] ?? 0,
      end: reader.tokens.end[named.predicate.to - 1] ?? 0,
    };
  }
  const of = named.of ?? candidate.phrase.substance?.of ?? candidate.phrase.noun?.of;
  if (of && candidate.of === undefined) candidate.of = of;
  return true;
}
