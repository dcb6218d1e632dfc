import type { Claim } from '../claims.ts';
import type { PinContext } from '../pin/pin-context.ts';

/** Marks tokens as one more mention of a body that the text has named. */
export function nameAgain(
  { draft, claims }: Pick<PinContext, 'draft' | 'claims'>,
  from: number,
  to: number,
  { id, sure }: Claim,
  rule: string,
): void {
  const claim = { from, to, id, rule, sure };
  if (claims.add(claim)) draft.trace?.(rule, claims.spanOf(claim), id);
}
