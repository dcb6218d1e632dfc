/** How the folders of the languages write words and phrases in one line. */

/** Phrases with commas between them. */
export const list = (phrases: string): string[] => phrases.trim().split(/\s*,\s*/);

/** Words with spaces between them. */
export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words with the endings that make more words of each: 'act+ed+ing' is 'act', 'acted' and 'acting'. */
export const withEndings = (words: string): ReadonlySet<string> =>
  new Set(
    words.split(' ').flatMap((written) => {
      const [stem = '', ...endings] = written.split('+');
      return [stem, ...endings.map((ending) => stem + ending)];
    }),
  );
