import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { largestBefore, openingWhole } from '../antecedent/wholes.ts';
import { roleAfter } from '../predicate/role-after.ts';
import { getsTerm } from '../terms/given-terms.ts';
import { facesCharges, isFoundGuilty } from '../terms/guilt.ts';
import { accept } from './accept.ts';

/** Names a number to which no verb does anything, but that gets a prison term, faces charges or is called by a role. */
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

/** Names a number by the role that its clause gives it: 'Of those arrested, four are the main organisers'. */
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
