import type { Draft } from '../../draft.ts';
import { spanOnly } from '../../text/spans.ts';
import type { EveryField, Evidence, FigureAnnotation, Span } from '../../types.ts';

/**
 * A record of the words that say each attribute of a figure. Every field is always present, so that all records have
 * one shape, which the JavaScript engine reads faster.
 */
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

/**
 * The value of an attribute of a figure, with the words of the text that say it and the name of the rule that read
 * them.
 */
export interface Said<T = string> {
  value: T;
  span: Span;
  rule: string;
}

/** Records which words of the text say an attribute of a figure. */
export function tell(figure: FigureAnnotation, key: keyof Evidence, span: Span): void {
  figure.evidence ??= newEvidence({});
  figure.evidence[key] = span;
}

/** The words of a figure, by which a line of the trace names it. */
export const writtenIn = ({ doc }: Draft, { start, end }: Span): string =>
  doc.text.slice(start, end);

type Attribute = 'of' | 'where' | 'by' | 'source' | 'per' | 'term';

/**
 * Sets an attribute of a figure, records the words that say it and writes a line of the trace. Does nothing where
 * nothing was found.
 */
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
