import { isCurrency } from '../../currency.ts';
import type { Draft } from '../../draft.ts';
import { firstFrom } from '../../text/spans.ts';
import { nextOf } from '../../text/tokens/tokens.ts';
import { statusTables } from './tables.ts';
import type { StageTerm, TermAt } from './words.ts';

/** Whether a court discharges somebody who is guilty, and no board a patient: one is named, or somebody has pleaded. */
export const dischargesByCourt = ({ doc: { tokens }, language }: Draft, at: TermAt): boolean =>
  nextOf(tokens, language.status.courts, at.first, at.end) < at.end ||
  statusTables(language.status).pleas.find(tokens, 0, tokens.count) !== undefined;

/** A sum stands within so many tokens behind what makes it a penalty: 'fined a total of more than £8,000'. */
const SUM = 6;

/**
 * Whether a court imposed a fine: 'Was fined £8,000', 'was ordered to pay £484'. The sentence must name the court, or
 * somebody must have pleaded. A regulator's fine is no verdict, and a court orders payments in other matters too.
 */
export function finesByCourt(draft: Draft, at: TermAt, { phrase }: StageTerm): boolean {
  const { doc, language } = draft;
  const { tokens } = doc;
  const { courts, fined } = language.status;
  if (!hasSum(draft, at)) return false;
  if (phrase === fined && nextOf(tokens, courts, at.first, at.end) < at.end) return true;
  return statusTables(language.status).pleas.find(tokens, 0, tokens.count) !== undefined;
}

function hasSum({ doc: { tokens }, figures }: Draft, { to, end }: TermAt): boolean {
  const last = tokens.end[Math.min(to + SUM, end) - 1] ?? 0;
  const sum = figures[firstFrom(figures, tokens.start[to] ?? 0)];
  return sum !== undefined && sum.start < last && isCurrency(sum.unit);
}
