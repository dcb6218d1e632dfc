/** How the folders of the languages write words and phrases in one line. */

/** Phrases with commas between them. */
export const list = (phrases: string): string[] => phrases.trim().split(/\s*,\s*/);

/** Words with spaces between them. */
export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Every phrase that takes one of each part's choices, nothing where a choice is empty: `combined('his|her|', 'term|terms')`. */
export const combined = (...parts: readonly string[]): string[] =>
  parts.reduce<string[]>(
    (begun, part) =>
      begun.flatMap((start) => part.split('|').map((choice) => `${start} ${choice}`.trim())),
    [''],
  );

/** Words with the endings that make more words of each: 'act+ed+ing' is 'act', 'acted' and 'acting'. */
export function withEndings(words: string): ReadonlySet<string> {
  const made = new Set<string>();
  // One loop and no list for each word: thousands are read before the first article.
  for (const written of words.split(' ')) {
    const plus = written.indexOf('+');
    const stem = plus < 0 ? written : written.slice(0, plus);
    made.add(stem);
    if (plus < 0) continue;
    for (const ending of written.slice(plus + 1).split('+')) made.add(stem + ending);
  }
  return made;
}
