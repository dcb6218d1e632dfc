import type { EveryField, FigureAnnotation } from '../types.ts';
import { newEvidence } from './attribute/attach.ts';
import type { Candidate } from './candidate.ts';
import { isOnTop } from './kind/antecedent/further.ts';
import { charSpan, type Reader } from './reader.ts';

/** What is counted, with its container: 'containers of bananas', because two of them are not two bananas. */
const inContainers = ({ of, phrase: { container } }: Candidate): string | undefined =>
  of && container ? `${container.forms.at(-1)} ${of}` : of;

/**
 * The figure annotation of a candidate. All have the same fields, so that readers such as the card see one object
 * shape.
 */
export function annotationOf(
  reader: Reader,
  candidate: Candidate,
  id: string,
): EveryField<FigureAnnotation> {
  const { quantity } = candidate;
  const { start, end } = charSpan(reader, candidate.from, candidate.to);
  return {
    type: 'figure',
    id,
    start,
    end,
    rule: `figures/${candidate.rule ?? 'kind'}`,
    sure: candidate.doubt === undefined,
    doubt: candidate.doubt,
    kind: candidate.kind ?? 'other',
    q: quantity.q,
    value: quantity.value,
    max: quantity.max,
    strict: quantity.strict || undefined,
    unit: candidate.unit,
    per: undefined,
    term: undefined,
    of: inContainers(candidate),
    background: candidate.background !== undefined || undefined,
    beyond: isOnTop(reader, candidate) || undefined,
    evidence: candidate.evidence && newEvidence({ kind: candidate.evidence }),
    where: undefined,
    by: undefined,
    source: undefined,
    status: undefined,
    partOf: undefined,
    worthOf: undefined,
  };
}
