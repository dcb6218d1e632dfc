import type { Draft } from '../../draft.ts';
import { oncePer } from '../../text/compiled.ts';
import { tokenAt } from '../../text/doc.ts';
import type { FigureAnnotation, FigureDoubt } from '../../types.ts';
import type { TermAt } from './words.ts';

/** Doubts of whose case a number is. */
const OF_OTHERS: ReadonlySet<FigureDoubt | undefined> = new Set(['case', 'time']);

/** The tokens of the words that tell what befell so many of another case; looked up, as a long text has thousands of both. */
const tellingOthers = oncePer(({ asides, doc, figures }: Draft): ReadonlySet<number> => {
  const tokens = new Set<number>();
  const add = ({ evidence }: FigureAnnotation): void => {
    if (!evidence?.kind) return;
    const last = tokenAt(doc, evidence.kind.end - 1);
    for (let i = tokenAt(doc, evidence.kind.start); i <= last; i += 1) tokens.add(i);
  };
  for (const aside of asides) add(aside);
  for (const figure of figures) if (OF_OTHERS.has(figure.doubt)) add(figure);
  return tokens;
});

/**
 * Whether a term tells of a figure that belongs, or may belong, to another case, so that it states no stage of this
 * one: 'In May 2025 ...; 25 people have been charged over that attack'.
 */
export function isOfOtherFigure(draft: Draft, { from, to }: TermAt): boolean {
  const others = tellingOthers(draft);
  for (let i = from; i < to; i += 1) if (others.has(i)) return true;
  return false;
}
