/** How the folders of the languages write words and phrases in one line. */

/** Phrases with commas between them. */
export const list = (phrases: string): string[] => phrases.trim().split(/\s*,\s*/);

/** Words with spaces between them. */
export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
