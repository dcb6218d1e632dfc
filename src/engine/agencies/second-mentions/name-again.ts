import { addTraced, type Claim } from '../claims.ts';
import type { PinContext } from '../pin-context.ts';

/** Marks tokens as one more mention of a body that the text has named. */
export function nameAgain(
  { draft, claims }: Pick<PinContext, 'draft' | 'claims'>,
  words: Pick<Claim, 'from' | 'to' | 'rule'>,
  { id, sure }: Claim,
): void {
  addTraced(draft, claims, { ...words, id, sure });
}
