import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { kindOf } from '../kinds.ts';
import { predicateBefore } from '../predicate/before.ts';
import { recent } from '../wholes.ts';
import { accept, isBare, wantsPerson } from './accept.ts';
import { antecedentOf } from './antecedent.ts';
import { mayTakeThings } from './bare.ts';
import { takeOver } from './ellipsis.ts';
import { nounRightBefore, substanceNear } from './nearby.ts';
import { isOwnWeight } from './own-weight.ts';

/** 'Carabinieri, more than 1,000 of them': a noun right before the number. */
export function withNounBefore(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  return (
    candidate.phrase.partitive === true &&
    // '120 targets in the firearms trade, 94 of which': of those counted before.
    !(isOfRelative(reader, candidate) && antecedentOf(reader, candidate, before, 0)) &&
    before.at(-1)?.to !== candidate.from - 1 &&
    nounRightBefore(reader, candidate)
  );
}

/** 'of which', 'of whom'. */
const isOfRelative = (reader: Reader, { quantity }: Candidate): boolean =>
  reader.grammar.relatives.has(wordAt(reader, quantity.to + 1));

/** The candidate's own noun, unit and verb. */
export function ownWords(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  if (isBare(candidate) && candidate.phrase.refers) return false;
  if (isBare(candidate)) {
    const predicate = predicateBefore(reader, candidate.from, wantsPerson);
    if (!predicate?.direct || mayTakeThings(predicate, before)) return false;
  }
  const verdict = kindOf(reader, candidate, before);
  return verdict !== undefined && accept(reader, candidate, verdict);
}

/** 'the drug ... 80 kilos': a mass is of the substance that the sentence speaks of. */
export function substanceNearby(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { dimension } = candidate.quantity;
  if (dimension !== 'mass' && dimension !== 'volume') return false;
  if (isOwnWeight(reader, candidate)) return false;
  const substance = substanceNear(reader, candidate);
  if (substance) {
    if (substance.of) candidate.of = substance.of;
    return accept(reader, candidate, {
      kind: substance.kind,
      rule: `substance nearby ${substance.name}`,
    });
  }
  const last = recent(before).findLast((earlier) => earlier.quantity.dimension === dimension);
  if (last) takeOver(candidate, last);
  return last !== undefined;
}
