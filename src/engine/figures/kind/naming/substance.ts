import type { Candidate } from '../../candidate.ts';
import { isMassOrVolume } from '../../number/quantity.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { takeOver } from '../antecedent/ellipsis.ts';
import { recent } from '../antecedent/wholes.ts';
import { substanceNear } from '../substance/substance-near.ts';
import { isHoldersWeight, isOwnWeight } from '../substance/whose-weight.ts';
import { accept } from './accept.ts';

/** Names a weight by the substance that its sentence tells of: 'the drug ... 80 kilos'. */
export function substanceNearby(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { dimension } = candidate.quantity;
  if (!isMassOrVolume(dimension)) return false;
  if (isOwnWeight(reader, candidate) || isHoldersWeight(reader, candidate)) return false;
  const substance = substanceNear(reader, candidate);
  if (substance) {
    if (substance.of) candidate.of = substance.of;
    return accept(reader, candidate, {
      kind: substance.kind,
      rule: `substance nearby ${substance.name}`,
    });
  }
  const counted = before.at(-1);
  // Behind a verb of weighing it is the weight of what was counted: '33 horns weighing more than 86 kilograms'.
  const isWeight =
    counted?.to === candidate.from - 1 &&
    reader.content.weighing.has(wordAt(reader, candidate.from - 1));
  if (isWeight && counted.kind) {
    candidate.of = counted.of;
    return accept(reader, candidate, { kind: counted.kind, rule: 'weight of the counted' });
  }
  const last = recent(before).findLast((earlier) => earlier.quantity.dimension === dimension);
  if (last) takeOver(candidate, last);
  return last !== undefined;
}
