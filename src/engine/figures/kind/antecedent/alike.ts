import type { Candidate } from '../../candidate.ts';

/** Whether a part is of the same sort as its whole: persons, companies counted as persons, homes among premises. */
export function isAlike(candidate: Candidate, whole: Candidate): boolean {
  const part = candidate.phrase.noun;
  if (!part) return false;
  // A noun of fixed kind must have the kind and unit of the whole:
  // '222 search warrants, including 40 house searches'.
  if (part.fixed)
    return part.kind === whole.kind && part.unit === whole.unit && isLess(candidate, whole);
  const sort = part.class === 'company' ? 'person' : part.unit;
  // Things of two known kinds are no parts of each other: '48 cases and seizures, including 900 fake watches'.
  if (part.unit === 'item' && part.kind && part.kind !== whole.kind && part.class !== 'company')
    return false;
  return sort === whole.unit || part.kind === whole.kind;
}

const isLess = ({ quantity: part }: Candidate, { quantity: whole }: Candidate): boolean =>
  (part.value ?? 0) < (whole.value ?? 0);

/** Whether something was only inspected: 'checked 4,000 vehicles'. */
export const isOnlyChecked = ({ kind, predicate }: Candidate): boolean =>
  kind === 'other' && predicate?.entry.thing === 'other';
