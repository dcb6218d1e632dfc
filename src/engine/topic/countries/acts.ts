import { ACT, type FoundTerm } from '../evidence/evidence.ts';

/** Where police or courts act: in which sentences, and at which characters the words for it begin. */
interface Acts {
  readonly sentences: ReadonlySet<number>;
  readonly starts: ReadonlySet<number>;
}

/** The acts among the terms of a text; made once, because each word of its opening may be asked about. */
export function actsOf(terms: readonly FoundTerm[]): Acts {
  const acts = terms.filter(({ group, weight }) => group === 'act' && weight >= ACT);
  return {
    sentences: new Set(acts.map(({ sentence }) => sentence)),
    starts: new Set(acts.map(({ span }) => span.start)),
  };
}

/**
 * Whether an act stands in the same sentence, other than the word itself: 'Police in several countries arrested'. In
 * 'extradited' the word would be the act.
 */
export const standsByAct = ({ sentence, span }: FoundTerm, { sentences, starts }: Acts): boolean =>
  sentences.has(sentence) && !starts.has(span.start);
