import type { Draft } from '../../draft.ts';
import { spanOnly } from '../../text/spans.ts';
import type { FigureAnnotation } from '../../types.ts';
import { type Candidate, isBare } from '../candidate.ts';
import { doubtFigure } from '../doubt-figure.ts';
import { isNewTotal } from '../kind/antecedent/new-total.ts';
import { type Reader, readerOf } from '../reader.ts';
import { isBeAt, isPrepositionAt } from '../words-at.ts';

/**
 * Marks numbers as uncertain that only go on from the number before them: 'Five are held and three must report',
 * 'one, 25, was caught with it; another, 29,'. It runs when places and parts are known, because these confirm such a
 * number.
 */
export function doubtSequels(draft: Draft): undefined {
  const reader = readerOf(draft);
  for (const [index, figure] of draft.figures.entries()) {
    const candidate = draft.candidates[index];
    if (!candidate || !figure.sure || !isMereSequel(reader, candidate, figure)) continue;
    doubtFigure(figure, 'kind');
    draft.trace?.('figures/doubts/mere sequel', spanOnly(figure));
  }
}

/** Whether a number has its kind only from the one before it: it has no noun, verb, place or whole of its own. */
function isMereSequel(reader: Reader, candidate: Candidate, figure: FigureAnnotation): boolean {
  const { antecedent, predicate, to } = candidate;
  if (!antecedent || predicate || !isBare(candidate)) return false;
  const { beyond, partOf, where } = figure;
  if (beyond || partOf || where || isNewTotal(reader, candidate, antecedent)) return false;
  // What follows it may confirm it: 'five at the farm and three in the mill', 'three were foreigners'.
  return !isPrepositionAt(reader, to) && !isBeAt(reader, to);
}
