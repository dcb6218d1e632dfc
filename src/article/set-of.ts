/** The words of a list, written as one text: dozens of lists are, and each would say how otherwise. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
