import { isCurrency } from '../../currency.ts';
import type { Draft } from '../../draft.ts';
import { SAME_SUM } from '../../figures/kind/money/money.ts';
import { joinsAgain } from '../../figures/number/after-conversion.ts';

/**
 * Whether a figure, by its index among all, is the sum right before it in another currency, and so one fact with it:
 * '€2 million ($2.1 million)', '€10m (£8.6m, $11m)', '€2m, or $2.1m'. In 'cash (€2,000, £500)' the two are different
 * sums.
 */
export function isSumAgain(draft: Draft, at: number): boolean {
  const { exclusions, grammar } = draft.language.figures;
  const { apiece, otherwise } = grammar;
  const opensAgain = (between: string) =>
    OPENS.test(between) ||
    exclusions.equivalents.has(EQUALS.exec(between)?.[1] ?? '') ||
    (between.endsWith(' (') && apiece.has(between.slice(0, -1).trim()));
  return (
    isBehind(draft, at, opensAgain) ||
    isBehind(draft, at, (between) => otherwise.has(between.replace(',', '').trim())) ||
    (isBehind(draft, at, joins) && isBehind(draft, at - 1, opensAgain))
  );
}

/** Whether a sum stands behind one of another currency and the same kind with no more than a joint between them. */
function isBehind(
  { doc, figures }: Draft,
  at: number,
  isJoint: (between: string) => boolean,
): boolean {
  const [before, figure] = [figures[at - 1], figures[at]];
  if (!before || !figure || figure.kind !== before.kind) return false;
  // Dollars whose land the text leaves open bear the sign of the others: '$US375,000 ($514,913)'.
  if (figure.unit === before.unit && figure.rule !== `figures/${SAME_SUM}`) return false;
  return (
    isCurrency(before.unit) &&
    isCurrency(figure.unit) &&
    isJoint(doc.text.slice(before.end, figure.start))
  );
}

/** What stands between a sum and itself in another currency, '€5-million (', and in brackets between two such. */
const OPENS = /^(-\p{L}+)? ?\($/u;
/** Or a word that makes it the same: ' (equivalent to '. */
const EQUALS = /^ ?\((\p{L}+) \p{L}+ $/u;
const joins = (between: string) => joinsAgain(between.trim());
