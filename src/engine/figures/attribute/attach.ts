import type { Draft } from '../../draft.ts';
import { spanOnly } from '../../text/spans.ts';
import type { EveryField, Evidence, FigureAnnotation, Span } from '../../types.ts';

/** What is known of a figure's words so far; all have the same fields, so that what asks them reads one shape. */
export const newEvidence = (known: Evidence): EveryField<Evidence> => ({
  kind: known.kind,
  of: known.of,
  where: known.where,
  by: known.by,
  source: known.source,
  status: known.status,
  partOf: known.partOf,
  per: known.per,
  term: known.term,
  worthOf: known.worthOf,
});

/** What an attribute of a figure is, with the words that say so and the rule that read them. */
export interface Said<T = string> {
  value: T;
  span: Span;
  rule: string;
}

/** Keeps the words that say an attribute of a figure. */
export function tell(figure: FigureAnnotation, key: keyof Evidence, span: Span): void {
  figure.evidence ??= newEvidence({});
  figure.evidence[key] = span;
}

/** The words of a figure, by which a line of the trace names it. */
export const writtenIn = ({ doc }: Draft, { start, end }: Span): string =>
  doc.text.slice(start, end);

type Attribute = 'of' | 'where' | 'by' | 'source' | 'per' | 'term';

/** Writes an attribute into a figure, with the words that say it and a line of the trace. */
export function attach<K extends Attribute>(
  draft: Draft,
  figure: FigureAnnotation,
  key: K,
  found: Said<NonNullable<FigureAnnotation[K]>> | undefined,
): void {
  if (!found) return;
  const span = spanOnly(found.span);
  figure[key] = found.value;
  tell(figure, key, span);
  draft.trace?.(
    `figures/${key}/${found.rule}`,
    span,
    `${found.value} of "${writtenIn(draft, figure)}"`,
  );
}
