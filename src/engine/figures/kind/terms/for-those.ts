import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';

/** 'jailed him for nine years, two accomplices for five': whether a time stands behind 'for' and those right before it, who are convicted. */
export const isForThose = (
  reader: Reader,
  { from }: Candidate,
  those: Candidate | undefined,
): boolean =>
  those?.kind === 'convicted' &&
  those.to === from - 1 &&
  reader.grammar.reasons.has(wordAt(reader, from - 1));
