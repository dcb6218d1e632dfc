import { shared } from './tokens/spellings.ts';
import { normsOf } from './tokens/tokens.ts';

/** The folded words that phrases begin with. */
export const firstWordsOf = (phrases: readonly string[]): string[] =>
  phrases.flatMap((phrase) => firstWordOf(phrase) ?? []);

/** The folded words of all phrases: 'anti-mafia' is three. */
export const wordSet = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.flatMap(wordsOf));

/** Words in small plain letters are folded already: nearly all phrases are such, and are compiled at every start. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/** The folded words of one phrase. */
export const wordsOf = (phrase: string): readonly string[] =>
  PLAIN.test(phrase) ? phrase.split(' ').map(shared) : normsOf(phrase);

/** The letters that are surely the first word of a phrase, whatever else it holds: 'drug-trafficking', 'EU officials'. */
const FIRST = /^[A-Za-z]+(?=[ -]|$)/;
/** Nearly always they are small and a space ends them: of thousands of phrases at a start no match is written down. */
const PLAIN_FIRST = /^[a-z]+(?: |$)/;

/** The folded word that a phrase begins with; undefined where it holds none. */
export function firstWordOf(phrase: string): string | undefined {
  if (!PLAIN_FIRST.test(phrase)) return FIRST.exec(phrase)?.[0].toLowerCase() ?? normsOf(phrase)[0];
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
}
