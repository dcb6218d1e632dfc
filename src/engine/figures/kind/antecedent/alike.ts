import type { Candidate } from '../../candidate.ts';

/** Whether a broken-down part is of the sort of its whole: persons and companies of persons, homes of premises. */
export function isAlike(candidate: Candidate, whole: Candidate): boolean {
  const part = candidate.phrase.noun;
  if (!part) return false;
  // '222 search warrants, including 40 house searches'.
  if (part.fixed)
    return part.kind === whole.kind && part.unit === whole.unit && isLess(candidate, whole);
  const sort = part.class === 'company' ? 'person' : part.unit;
  // '48 cases and seizures, including 900 fake watches': things of two known kinds are no part of one another.
  if (part.unit === 'item' && part.kind && part.kind !== whole.kind && part.class !== 'company')
    return false;
  return sort === whole.unit || part.kind === whole.kind;
}

const isLess = ({ quantity: part }: Candidate, { quantity: whole }: Candidate): boolean =>
  (part.value ?? 0) < (whole.value ?? 0);

/** 'checked 4,000 vehicles': looked at, and nothing more. */
export const isOnlyChecked = ({ kind, predicate }: Candidate): boolean =>
  kind === 'other' && predicate?.entry.thing === 'other';
