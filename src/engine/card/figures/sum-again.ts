import { isCurrency } from '../../currency.ts';
import type { Draft } from '../../draft.ts';
import type { FigureAnnotation } from '../../types.ts';

/** '€2 million ($2.1 million)', '(£8.6m, $11m)': whether a figure is the sum right before it in another currency, and so one fact with it. */
export function isSumAgain(
  { doc: { text } }: Draft,
  before: FigureAnnotation,
  figure: FigureAnnotation,
): boolean {
  if (figure.kind !== before.kind || figure.unit === before.unit) return false;
  if (!isCurrency(before.unit) || !isCurrency(figure.unit)) return false;
  const between = text.slice(before.end, figure.start);
  const isInBrackets = text[before.start - 1] === '(';
  return OPENS.test(between) || (isInBrackets && JOINS.test(between));
}

/** What stands between a sum and itself in another currency, '€5-million (', and in brackets between two such. */
const OPENS = /^(-\p{L}+)? ?\($/u;
const JOINS = /^[,/] ?$/;
