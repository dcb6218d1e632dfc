import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { FoundTerm } from './evidence.ts';
import { CASE_GROUPS } from './meaning.ts';
import { type GroupSums, HOLDS } from './sums.ts';

/** Weaker acts are against somebody if their sentence names a crime as strong. */
const ACTED_ON = 2;

/**
 * Takes out of a sentence's sums what says only who somebody is: 'the striker's agent was arrested' is no sport, nor
 * 'the novelist pleaded guilty' a review. The terms from `first` on are the sentence's.
 */
export function takeOutPeople(
  { doc, language }: Draft,
  groups: GroupSums,
  terms: readonly FoundTerm[],
  first: number,
): void {
  const { strongAct, crime } = groups;
  if (strongAct < HOLDS && (strongAct < ACTED_ON || crime < ACTED_ON)) return;
  const { persons } = language.topic;
  for (let n = first; n < terms.length; n += 1) {
    const term = terms[n];
    if (!term || term.said === 0 || CASE_GROUPS.has(term.group)) continue;
    const last = tokenAt(doc, term.span.end - 1);
    // 'The heavyweight contender': what stands before somebody says who it is as well.
    if (persons.has(normAt(doc.tokens, last)) || persons.has(normAt(doc.tokens, last + 1)))
      groups[term.group] -= term.said;
  }
}
