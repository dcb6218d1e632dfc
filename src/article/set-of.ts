/** The set of the words in a text, with spaces between them: so dozens of lists are written. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
