import type { Draft } from '../../../draft.ts';
import { sentenceAround, sentenceAt } from '../../../text/doc.ts';
import { isOfOpening } from '../../../topic/evidence/weight.ts';
import type { CaseStatus, FigureAnnotation, FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { doubtFigure } from '../../doubt-figure.ts';
import { readerOf } from '../../reader.ts';

/** Stages of a case with a verdict, where 'prison' means a sentence. */
const PROVEN: ReadonlySet<CaseStatus> = new Set(['convicted', 'acquitted']);

/** Kinds of persons who wait for a verdict. */
const BEFORE_TRIAL: ReadonlySet<FigureKind> = new Set(['suspects', 'arrested']);

/**
 * Counts persons as arrested, or marks their verdict as uncertain, who were sent to prison in a text that tells of no
 * verdict and no term: 'Three of those arrested have been sent to prison by a court', 'five suspects were jailed'.
 * Labourers who were locked up may even be the captives of others, and count as neither.
 */
export function countUnprovenAsHeld(draft: Draft): undefined {
  countUntriedAsHeld(draft);
  if (PROVEN.has(draft.status.stage)) return;
  if (draft.status.stage !== 'none') doubtTerms(draft);
  const held = new Set<Candidate>();
  for (const [index, candidate] of draft.candidates.entries()) {
    const figure = draft.figures[index];
    const { antecedent, predicate } = candidate;
    const isToldAgain = antecedent !== undefined && held.has(antecedent);
    if (figure?.kind !== 'convicted' || !(isToldAgain || isHeld(draft, candidate, figure)))
      continue;
    held.add(candidate);
    if (draft.status.stage !== 'none' && isSuspect(candidate)) figure.kind = 'arrested';
    else doubtFigure(figure, 'verdict');
    if (predicate?.entry.captive && !isSuspect(candidate)) figure.kind = 'other';
    draft.trace?.('figures/unproven', figure);
  }
}

/**
 * Counts persons as arrested who are held without a trial, whatever sentences others got:
 * 'Hundreds are locked up without trial'.
 */
function countUntriedAsHeld(draft: Draft): void {
  const { lexicon, tokens } = readerOf(draft);
  for (const [index, { from, predicate }] of draft.candidates.entries()) {
    const figure = draft.figures[index];
    if (figure?.kind !== 'convicted' || !predicate?.entry.custody) continue;
    const sentence = sentenceAround(draft.doc, from);
    if (!lexicon.untried.find(tokens, sentence.from, sentence.to)) continue;
    figure.kind = 'arrested';
    doubtFigure(figure, 'case');
    draft.trace?.('figures/untried', figure);
  }
}

/**
 * Marks terms below the opening of an undecided case as uncertain. Most are what the law allows or what another
 * person got ('James was jailed for 22 years in 2018'). Terms that are told as a limit or a demand are not affected.
 */
function doubtTerms(draft: Draft): void {
  const { sentences } = draft.topic;
  for (const figure of draft.figures) {
    if (figure.kind !== 'sentence' || figure.q === 'max' || figure.status) continue;
    if (figure.term === 'possible') continue;
    const sentence = sentences[sentenceAt(draft.doc, figure.start)];
    if (sentence && isOfOpening(sentence)) continue;
    doubtFigure(figure, 'term');
    draft.trace?.('figures/undecided', figure);
  }
}

/** Whether all that is told of the counted persons is that they are in prison. */
const isHeld = (draft: Draft, { predicate }: Candidate, figure: FigureAnnotation): boolean =>
  predicate?.entry.custody === true && !hasTerm(draft, figure);

const isSuspect = ({ phrase }: Candidate): boolean =>
  phrase.held !== undefined || BEFORE_TRIAL.has(phrase.noun?.kind ?? 'other');

/** Whether a term stands in the sentence of a figure. */
function hasTerm({ doc, figures }: Draft, { start }: FigureAnnotation): boolean {
  const here = sentenceAt(doc, start);
  return figures.some(
    (other) => other.kind === 'sentence' && sentenceAt(doc, other.start) === here,
  );
}
