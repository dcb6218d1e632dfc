import { type ListsOf, triggersOf } from '../triggers.ts';
import type { ExclusionWords } from './words/exclusion-words.ts';
import type { GrammarWords } from './words/grammar-words.ts';

/** A trigger of words by which numbers are known for no figure of the case. */
export const ofExclusions = triggersOf<ListsOf<ExclusionWords>>(
  ({ figures }) => figures.exclusions,
);

/** A trigger of closed classes of words. */
export const ofGrammar = triggersOf<ListsOf<GrammarWords>>(({ figures }) => figures.grammar);
