import type { Nationality } from '../../types.ts';
import type { NounWords, SubstanceWords } from '../words/entries.ts';

/** What a number counts, as far as the words behind it say. All positions are token positions, half-open. */
export interface Phrase {
  /** Where the phrase ends: behind the head noun and what 'of' adds to it. */
  to: number;
  /** Token of the head noun, if the number has one. */
  head: number | undefined;
  noun: NounWords | undefined;
  /** The container of what is counted: 'containers of'. */
  container: NounWords | undefined;
  substance: SubstanceWords | undefined;
  /** The content words between number and head. */
  run: { from: number; to: number };
  nationalities: Nationality[];
  /** Whether the number counts something that was named before: 'of them', 'of those held', 'more', 'others'. */
  refers: boolean;
  /** Whether the number is a part of what was named before: 'of them', 'of whom'. */
  partitive: boolean;
  /**
   * Whether the part is taken from persons or things that were counted: 'of the victims', but not 'of their members'.
   */
  definite: boolean;
  /** Token of the participle in 'three of those held'. */
  held: number | undefined;
  /** Whether the head is a possessive: 'one victim's line'. */
  possessive: boolean;
}

/**
 * A phrase with what is given and defaults for the rest. All phrases have the same fields, so that every rule reads
 * one object shape.
 */
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
