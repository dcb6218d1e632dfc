/** Phrases written in one line, with commas between them. */
export const list = (phrases: string) => phrases.split(',').map((phrase) => phrase.trim());

/** With their plurals: most of these are nouns, and an odd plural harms nothing. */
export const nouns = (phrases: string) => [
  ...new Set(
    list(phrases).flatMap((phrase) => (phrase.endsWith('s') ? [phrase] : [phrase, `${phrase}s`])),
  ),
];
