import type { Draft } from '../../../draft.ts';
import { sentenceAround, sentenceAt } from '../../../text/doc.ts';
import { isOfOpening } from '../../../topic/evidence/weight.ts';
import type { CaseStatus, FigureAnnotation, FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { doubtFigure } from '../../doubt-figure.ts';
import { readerOf } from '../../reader.ts';

/** Stages with a verdict, where a prison is one. */
const PROVEN: ReadonlySet<CaseStatus> = new Set(['convicted', 'acquitted']);

/** What those are called who await a verdict. */
const BEFORE_TRIAL: ReadonlySet<FigureKind> = new Set(['suspects', 'arrested']);

/**
 * 'Three of those arrested have been sent to prison by a court', 'five suspects were jailed', in a text that
 * tells of no verdict and gives no term: they are held before their trial. Labourers who were locked up may be the
 * captives of others, and of anybody else who was jailed it is not certain that a court found them guilty.
 */
export function holdUnproven(draft: Draft): undefined {
  holdUntried(draft);
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

/** 'Hundreds are locked up without trial': held, whatever others were sentenced to. */
function holdUntried(draft: Draft): void {
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
 * Below the opening of a case that is not decided a term is mostly one that a law provides or that somebody else got
 * ('James was jailed for 22 years in 2018'): it is not certain, where the words do not say themselves that it is a
 * limit or a demand.
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

/** Whether no more than a prison is told of the counted. */
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
