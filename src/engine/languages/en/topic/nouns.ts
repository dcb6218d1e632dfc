import { list } from '../../lists.ts';

/** Phrases with their plurals: most of these are nouns, and an odd plural harms nothing. */
export const nouns = (phrases: string) => [
  ...new Set(
    list(phrases).flatMap((phrase) => (phrase.endsWith('s') ? [phrase] : [phrase, `${phrase}s`])),
  ),
];
