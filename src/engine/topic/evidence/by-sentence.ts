import { oncePer } from '../../text/compiled.ts';
import type { FoundTerm, TopicEvidence } from './evidence.ts';

/** The terms of each sentence: who asks of one goes over its own alone. */
export const termsBySentence = oncePer(
  ({ terms, sentences }: TopicEvidence): readonly (readonly FoundTerm[])[] => {
    const all: FoundTerm[][] = sentences.map(() => []);
    for (const term of terms) all[term.sentence]?.push(term);
    return all;
  },
);
