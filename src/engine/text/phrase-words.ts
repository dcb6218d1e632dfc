import { shared } from './tokens/spellings.ts';
import { normsOf } from './tokens/tokens.ts';

/** The folded words that phrases begin with. */
export const firstWordsOf = (phrases: readonly string[]): string[] =>
  phrases.flatMap((phrase) => firstWordOf(phrase) ?? []);

/** The folded words of all phrases: 'anti-mafia' is three. */
export const wordSet = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.flatMap(wordsOf));

/** Words in small plain letters are folded already: nearly all phrases are such. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/** The folded words of one phrase. */
export const wordsOf = (phrase: string): readonly string[] =>
  PLAIN.test(phrase) ? phrase.split(' ').map(shared) : normsOf(phrase);

/** The folded word that a phrase begins with; undefined where it holds none. */
export function firstWordOf(phrase: string): string | undefined {
  // A list of hundreds of phrases is filed by their first words, and of few the others are ever asked for.
  const [first] = PLAIN_FIRST.exec(phrase) ?? wordsOf(phrase);
  return first;
}

/** A first word in such letters, 'us' of 'us$' too, or a currency's sign. */
const PLAIN_FIRST = /^(?:[a-z]+(?=[ $-]|$)|[$£€])/;
