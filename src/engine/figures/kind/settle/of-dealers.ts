import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { isHaveAt, isRelativeAt } from '../../words-at.ts';
import { byNoun } from '../persons/persons.ts';

/**
 * Counts nobody as a victim who buys drugs, or whom somebody just has for a customer:
 * 'found 400 kg of pills ... parcels for 6,000 customers', 'The market had 5,000 customers'.
 */
export function countBuyersAsOther(reader: Reader, candidates: readonly Candidate[]): void {
  const isOfDrugs = candidates.some(({ kind }) => kind === 'drugs');
  for (const one of candidates)
    if (isBuyer(one) && (isOfDrugs || isMereHolding(reader, one))) one.kind = 'other';
}

/** Whether the text only tells that somebody has them. */
const isMereHolding = (reader: Reader, { from, phrase }: Candidate): boolean =>
  isHaveAt(reader, from - 1) && !isRelativeAt(reader, phrase.to);

const isBuyer = ({ kind, phrase: { noun }, rule }: Candidate): boolean =>
  noun?.buys === true && kind === 'victims' && rule === byNoun(noun, 'victims').rule;
