import type { Candidate } from '../../candidate.ts';
import { byNoun } from '../persons/persons.ts';

/** Counts nobody as a victim who buys drugs: 'found 400 kg of pills ... parcels for 6,000 customers'. */
export function countBuyersAsOther(candidates: readonly Candidate[]): void {
  if (!candidates.some(({ kind }) => kind === 'drugs')) return;
  for (const one of candidates) if (isBuyer(one)) one.kind = 'other';
}

const isBuyer = ({ kind, phrase: { noun }, rule }: Candidate): boolean =>
  noun?.buys === true && kind === 'victims' && rule === byNoun(noun, 'victims').rule;
