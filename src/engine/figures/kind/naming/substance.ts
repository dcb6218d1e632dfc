import type { Candidate } from '../../candidate.ts';
import { isMassOrVolume } from '../../number/quantity.ts';
import { type Reader, wordAt } from '../../reader.ts';
import type { SubstanceWords } from '../../words/entries.ts';
import { takeOver } from '../antecedent/ellipsis.ts';
import { recent } from '../antecedent/wholes.ts';
import { substanceNear } from '../substance/substance-near.ts';
import { isHoldersWeight, isOwnWeight } from '../substance/whose-weight.ts';
import { accept } from './accept.ts';

/** Names a weight by what is counted right before it, or by the substance of that: '33 horns (86 kg)', '50 pellets (600 g)'. */
export function weightOfCounted(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const counted = before.at(-1);
  const { dimension } = candidate.quantity;
  if (!isMassOrVolume(dimension) || !counted?.kind) return false;
  if (!isWeightOf(reader, counted, candidate) || isOfHolder(reader, candidate)) return false;
  const substance = substanceNear(reader, candidate);
  // What wraps a drug weighs what the drug does; a horn is no ivory.
  if (substance && (counted.of === undefined || substance.kind === 'drugs'))
    return acceptOf(reader, candidate, substance);
  candidate.of = counted.of;
  return accept(reader, candidate, { kind: counted.kind, rule: 'weight of the counted' });
}

/** Names a weight by the substance that its sentence tells of: 'the drug ... 80 kilos'. */
export function substanceNearby(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { dimension } = candidate.quantity;
  if (!isMassOrVolume(dimension)) return false;
  if (isOfHolder(reader, candidate)) return false;
  const substance = substanceNear(reader, candidate);
  if (substance) return acceptOf(reader, candidate, substance);
  const last = recent(before).findLast((earlier) => earlier.quantity.dimension === dimension);
  if (last) takeOver(candidate, last);
  return last !== undefined;
}

/** Whether it is the weight of what holds the things, not theirs. */
const isOfHolder = (reader: Reader, candidate: Candidate): boolean =>
  isOwnWeight(reader, candidate) || isHoldersWeight(reader, candidate);

function acceptOf(
  reader: Reader,
  candidate: Candidate,
  { kind, name, of }: SubstanceWords,
): boolean {
  if (of) candidate.of = of;
  return accept(reader, candidate, { kind, rule: `substance nearby ${name}` });
}

/**
 * Whether a weight is that of what is counted right before it: '33 horns weighing more than 86 kilograms', '33 horns
 * (86 kg)'.
 */
function isWeightOf(reader: Reader, counted: Candidate, { from }: Candidate): boolean {
  const { weighing } = reader.content;
  const at = weighing.has(wordAt(reader, from - 1)) ? from - 1 : from;
  const opens = wordAt(reader, at - 1) === '(';
  return (opens || at < from) && Math.max(counted.to, counted.phrase.to) === (opens ? at - 1 : at);
}
