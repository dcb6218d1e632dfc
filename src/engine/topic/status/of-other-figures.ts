import type { Draft } from '../../draft.ts';
import { spanOf } from '../../text/doc.ts';
import type { FigureAnnotation, FigureDoubt } from '../../types.ts';
import type { TermAt } from './words.ts';

/** Doubts of whose case a number is. */
const OF_CASE: ReadonlySet<FigureDoubt | undefined> = new Set(['case', 'time']);

/**
 * 'In May 2025 ...; 25 people have been charged over that attack': a term that tells what befell so many of another case, or of one
 * that may be another, states no stage of this one.
 */
export function isOfOtherFigure({ asides, doc, figures }: Draft, { from, to }: TermAt): boolean {
  const { start, end } = spanOf(doc, from, to);
  const tells = ({ evidence }: FigureAnnotation): boolean =>
    evidence?.kind !== undefined && evidence.kind.start < end && evidence.kind.end > start;
  return asides.some(tells) || figures.some((figure) => OF_CASE.has(figure.doubt) && tells(figure));
}
