import type { Draft } from '../draft.ts';
import { sentenceAt } from '../text/doc.ts';
import type { CaseStatus, FigureAnnotation, FigureKind } from '../types.ts';
import type { Candidate } from './candidate.ts';

/** Stages with a verdict, where a prison is one. */
const PROVEN: ReadonlySet<CaseStatus> = new Set(['convicted', 'acquitted']);

/** What those are called who await a verdict. */
const BEFORE_TRIAL: ReadonlySet<FigureKind> = new Set(['suspects', 'arrested']);

/**
 * 'Three of those arrested have been sent to prison by a court', 'five suspects were jailed', in a text that
 * tells of no verdict and gives no term: they are held before their trial. Labourers who were locked up may be the
 * captives of others.
 */
export function holdUnproven(draft: Draft): undefined {
  if (PROVEN.has(draft.status.stage)) return;
  const held = new Set<Candidate>();
  for (const [index, candidate] of draft.candidates.entries()) {
    const figure = draft.figures[index];
    if (figure?.kind !== 'convicted' || !isHeld(draft, candidate, figure, held)) continue;
    held.add(candidate);
    if (isSuspect(candidate)) figure.kind = 'arrested';
    else Object.assign(figure, { kind: 'other', sure: false });
    draft.trace?.('figures/unproven', figure);
  }
}

/** Whether no more than a prison is told of the counted, or of those whom a number tells again. */
function isHeld(
  draft: Draft,
  candidate: Candidate,
  figure: FigureAnnotation,
  held: ReadonlySet<Candidate>,
): boolean {
  const { antecedent, predicate } = candidate;
  if (antecedent && held.has(antecedent)) return true;
  const { custody, captive } = predicate?.entry ?? {};
  if (!custody || hasTerm(draft, figure)) return false;
  return captive === true || (draft.status.stage !== 'none' && isSuspect(candidate));
}

const isSuspect = ({ phrase }: Candidate): boolean =>
  phrase.held !== undefined || BEFORE_TRIAL.has(phrase.noun?.kind ?? 'other');

/** Whether a term stands in the sentence of a figure. */
function hasTerm({ doc, figures }: Draft, { start }: FigureAnnotation): boolean {
  const here = sentenceAt(doc, start);
  return figures.some(
    (other) => other.kind === 'sentence' && sentenceAt(doc, other.start) === here,
  );
}
