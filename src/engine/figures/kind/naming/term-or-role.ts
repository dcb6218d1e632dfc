import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { largestBefore, openingWhole } from '../antecedent/wholes.ts';
import { roleAfter } from '../predicate/role-after.ts';
import { getsTerm } from '../terms/given-terms.ts';
import { facesCharges, isFoundGuilty } from '../terms/guilt.ts';
import { accept } from './accept.ts';

/** What a number is told to be where no verb does anything to it: given a prison term, or called by a role. */
export function termOrRole(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  if (isFoundGuilty(reader, candidate) || getsTerm(reader, candidate))
    return accept(reader, candidate, { kind: 'convicted', unit: 'person', rule: 'gets a term' });
  if (facesCharges(reader, candidate)) {
    const rule = 'charges that they face';
    accept(reader, candidate, { kind: 'charged', unit: 'person', rule });
    const whole = largestBefore(reader, candidate, before);
    if (whole) candidate.whole = whole;
    return true;
  }
  return hasRole(reader, candidate, before);
}

/** 'Of those arrested, four are the main organisers': the role that is said of them. */
function hasRole(reader: Reader, candidate: Candidate, before: readonly Candidate[]): boolean {
  const role = roleAfter(reader, candidate.phrase.to);
  if (!role?.kind) return false;
  const whole = openingWhole(reader, candidate, before);
  if (whole) candidate.whole = whole;
  return accept(reader, candidate, {
    kind: role.kind,
    unit: role.unit,
    rule: `role ${role.name}`,
  });
}
