import { type ListsOf, triggersOf } from '../triggers.ts';
import type { ExclusionWords } from './words/exclusion-words.ts';
import type { GrammarWords } from './words/grammar-words.ts';

/** A trigger of words that show a number to be no figure of the case. */
export const ofExclusions = triggersOf<ListsOf<ExclusionWords>>(
  ({ figures }) => figures.exclusions,
);

/** A trigger of closed word classes. */
export const ofGrammar = triggersOf<ListsOf<GrammarWords>>(({ figures }) => figures.grammar);
