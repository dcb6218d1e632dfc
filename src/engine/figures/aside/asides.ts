import type { Draft } from '../../draft.ts';
import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { charSpan, type Reader } from '../reader.ts';
import type { Dimension } from '../words/entries.ts';

/**
 * Tells every quantity of a text about no crime, marked as background, because there is no case whose facts could be
 * told apart from other numbers. In crime news the asides stay untold.
 */
export function tellAsides(draft: Draft): undefined {
  if (draft.relevance !== 'no') return;
  const told = [...draft.figures, ...draft.asides];
  draft.figures = told.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Writes a line of the trace that says why a number is no figure. */
export function traceExclusion(reader: Reader, name: string, from: number, to: number): void {
  reader.draft.trace?.(`figures/exclusions/${name}`, charSpan(reader, from, to));
}

/** Marks a quantity as no fact of the case. If it has no kind of its own, its unit gives one. */
export function setAside(reader: Reader, candidate: Candidate, reason: string): Candidate {
  traceExclusion(reader, reason, candidate.from, candidate.to);
  const { dimension, unit = unitOfNoun(candidate) } = candidate.quantity;
  candidate.background = reason;
  candidate.rule = `aside ${reason}`;
  candidate.kind ??= KIND_OF[dimension] ?? 'other';
  if (unit !== undefined) candidate.unit = unit;
  return candidate;
}

/** The unit of a count without a kind: persons, premises, or things of some sort. */
function unitOfNoun({ phrase, quantity }: Candidate): string | undefined {
  if (quantity.dimension !== 'count' || phrase.head === undefined) return undefined;
  return phrase.noun?.unit ?? 'item';
}

/** The kind of a quantity of which only the dimension is known. */
const KIND_OF: Readonly<Partial<Record<Dimension, FigureKind>>> = {
  percent: 'share',
  time: 'duration',
  age: 'age',
};
