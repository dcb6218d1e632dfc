import type { Draft } from '../draft.ts';
import { sentenceAt } from '../text/doc.ts';
import type { CaseStatus, FigureAnnotation, FigureKind } from '../types.ts';
import type { Candidate } from './candidate.ts';

/** Stages before a verdict. */
const BEFORE: ReadonlySet<CaseStatus> = new Set(['alleged', 'charged']);

/** What those are called who await a verdict. */
const BEFORE_TRIAL: ReadonlySet<FigureKind> = new Set(['suspects', 'arrested']);

/**
 * 'Three of those arrested have been sent to prison by a court', 'five suspects were jailed', in a text that
 * tells of no verdict and gives no term: they are held before their trial.
 */
export function holdUnproven(draft: Draft): undefined {
  if (!BEFORE.has(draft.status.stage)) return;
  const held = new Set<Candidate>();
  for (const [index, candidate] of draft.candidates.entries()) {
    const figure = draft.figures[index];
    if (figure?.kind !== 'convicted' || !isHeld(draft, candidate, figure, held)) continue;
    held.add(candidate);
    figure.kind = 'arrested';
    draft.trace?.('figures/unproven', figure);
  }
}

/** Whether no more than a prison is told of the counted, or of those whom a number tells again. */
function isHeld(
  draft: Draft,
  { antecedent, phrase, predicate }: Candidate,
  figure: FigureAnnotation,
  held: ReadonlySet<Candidate>,
): boolean {
  if (antecedent && held.has(antecedent)) return true;
  const isSuspect = phrase.held !== undefined || BEFORE_TRIAL.has(phrase.noun?.kind ?? 'other');
  return isSuspect && predicate?.entry.custody === true && !hasTerm(draft, figure);
}

/** Whether a term stands in the sentence of a figure. */
function hasTerm({ doc, figures }: Draft, { start }: FigureAnnotation): boolean {
  const here = sentenceAt(doc, start);
  return figures.some(
    (other) => other.kind === 'sentence' && sentenceAt(doc, other.start) === here,
  );
}
