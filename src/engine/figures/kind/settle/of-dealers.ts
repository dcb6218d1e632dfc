import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { byNoun } from '../persons/persons.ts';

/** What fraudsters leave behind: where a text counts it, those who bought were cheated. */
const OF_FRAUD: ReadonlySet<FigureKind> = new Set(['damage', 'victims']);

/** 'found 400 kg of pills ... parcels for 6,000 customers': who buys from dealers is nobody's victim. */
export function freeBuyers(candidates: readonly Candidate[]): void {
  const buyers = candidates.filter(isBuyer);
  if (buyers.length === 0 || !candidates.some(({ kind }) => kind === 'drugs')) return;
  const isFraud = candidates.some((one) => OF_FRAUD.has(one.kind ?? 'other') && !isBuyer(one));
  if (isFraud) return;
  for (const buyer of buyers) buyer.kind = 'other';
}

const isBuyer = ({ kind, phrase: { noun }, rule }: Candidate): boolean =>
  noun?.buys === true && kind === 'victims' && rule === byNoun(noun, 'victims').rule;
