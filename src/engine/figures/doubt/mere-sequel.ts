import type { Draft } from '../../draft.ts';
import { spanOnly } from '../../text/spans.ts';
import type { FigureAnnotation } from '../../types.ts';
import { type Candidate, isBare } from '../candidate.ts';
import { doubtFigure } from '../doubt-figure.ts';
import { type Reader, readerOf } from '../reader.ts';
import { isBeAt, isPrepositionAt } from '../words-at.ts';

/**
 * 'Five are held and three must report', 'one, 25, was caught with it; another, 29,': takes its certainty from a number
 * that only follows on one before it. Asked when places and parts are known, which say whose it is.
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

/** Whether a number has its kind from one before it and nothing of its own: neither noun nor verb, no place and no whole that it fits in. */
function isMereSequel(reader: Reader, candidate: Candidate, figure: FigureAnnotation): boolean {
  const { antecedent, predicate, to } = candidate;
  if (!antecedent || predicate || !isBare(candidate)) return false;
  const { beyond, partOf, where } = figure;
  if (beyond || partOf || where) return false;
  // 'five at the farm and three in the mill', 'three were foreigners'.
  return !isPrepositionAt(reader, to) && !isBeAt(reader, to);
}
