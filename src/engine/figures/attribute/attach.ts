import type { Draft } from '../../draft.ts';
import type { FigureAnnotation, Span } from '../../types.ts';

type Attribute = 'of' | 'where' | 'by' | 'source';

/** Writes an attribute into a figure, with the words that say it and a line of the trace. */
export function attach(
  draft: Draft,
  figure: FigureAnnotation,
  key: Attribute,
  found: { value: string; span: Span; rule: string } | undefined,
): void {
  if (!found) return;
  const span = { start: found.span.start, end: found.span.end };
  figure[key] = found.value;
  figure.evidence ??= {};
  figure.evidence[key] = span;
  draft.trace?.(`figures/${key}/${found.rule}`, span, `${figure.id} ${found.value}`);
}
