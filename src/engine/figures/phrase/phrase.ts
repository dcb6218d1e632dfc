import type { Nationality } from '../../types.ts';
import type { NounWords, SubstanceWords } from '../words/entries.ts';

/** What a number counts, as far as the words after it say. Token positions, half-open. */
export interface Phrase {
  /** Where the phrase ends: after the head noun and what it is of. */
  to: number;
  /** Token of the head noun, if the number has one. */
  head: number | undefined;
  noun: NounWords | undefined;
  /** What holds what is counted: 'containers of'. */
  container: NounWords | undefined;
  substance: SubstanceWords | undefined;
  /** The content words between number and head. */
  run: { from: number; to: number };
  nationalities: Nationality[];
  /** 'of them', 'of those held', 'more', 'others': the number counts what was said before. */
  refers: boolean;
  /** 'of them', 'of whom'. */
  partitive: boolean;
  /** 'of the victims', not 'of their members': picked out of what was counted. */
  definite: boolean;
  /** Token of the participle in 'three of those held'. */
  held: number | undefined;
  /** The head is a possessive: 'one victim's line'. */
  possessive: boolean;
}

/** A phrase of which only what is given is known; all have the same fields, so that each rule reads one shape. */
export const newPhrase = (known: Pick<Phrase, 'to' | 'run'> & Partial<Phrase>): Phrase => ({
  to: known.to,
  head: known.head,
  noun: known.noun,
  container: known.container,
  substance: known.substance,
  run: known.run,
  nationalities: known.nationalities ?? [],
  refers: known.refers ?? false,
  partitive: known.partitive ?? false,
  definite: known.definite ?? false,
  held: known.held,
  possessive: known.possessive ?? false,
});
