import { type Candidate, isBare } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { demandOf } from '../terms/demands.ts';
import { accept } from './accept.ts';

/** 'seek 20 years for 12 in drug trial', 'ten years for two over fire': how many get the term right before them. */
export function whoseTerm(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const term = before.at(-1);
  const isTerm = term?.kind === 'sentence' && term.quantity.dimension === 'time';
  if (!isTerm || term.to !== candidate.from - 1 || candidate.quantity.dimension !== 'count')
    return false;
  if (!isBare(candidate) || !reader.grammar.reasons.has(wordAt(reader, candidate.from - 1)))
    return false;
  const kind = demandOf(reader, term) !== undefined ? 'charged' : 'convicted';
  return accept(reader, candidate, { kind, unit: 'person', rule: 'whose term' });
}
