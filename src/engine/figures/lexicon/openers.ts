import { bySpelling, WordClass } from '../../text/by-spelling.ts';
import { isWrittenNumber } from '../../text/numbers/digits.ts';
import type { NumberWords } from '../../text/numbers/words.ts';
import { firstWordsOf } from '../../text/phrase-words.ts';
import type { Spelling } from '../../text/tokens/spellings.ts';
import type { FigureWords } from '../words/figure-words.ts';

/**
 * How a word may begin a quantity: never, only as the first word of a phrase (such as 'in' of 'in excess of'), or
 * whatever follows.
 */
type Opening = 'never' | 'in a phrase' | 'always';

/** Which words of a language begin quantities. Digits always do. */
interface Openers {
  /** All words that may begin one, including numbers in digits. */
  readonly all: WordClass;
  readonly of: (spelling: Spelling) => Opening;
  /** Whether a word makes a quantity of the article before it: 'a dozen', 'a fortnight', 'a third man'. */
  readonly afterArticle: (spelling: Spelling) => boolean;
}

/**
 * Sorts the words of a language by how they begin quantities. Most words of a text never do and most others only with
 * certain words behind them, so that this test saves looking them up in all tables.
 */
export function openersOf(words: FigureWords, numbers: NumberWords): Openers {
  const phrases = phrasesOf(words);
  const halves = [...numbers.denominators].filter(([, value]) => value === 2);
  const always = new Set([
    ...firstWordsOf(phrases.filter((phrase) => !GOES_ON.test(phrase))),
    ...numbers.small.keys(),
    ...numbers.groups.keys(),
    ...halves.map(([word]) => word),
    ...numbers.vague,
    ...numbers.severals,
  ]);
  const inPhrases = new Set([
    ...firstWordsOf(phrases.filter((phrase) => GOES_ON.test(phrase))),
    ...numbers.articles,
  ]);
  const after = wordsAfterArticles(words, numbers);
  return {
    all: new WordClass((norm) => isWrittenNumber(norm) || always.has(norm) || inPhrases.has(norm)),
    of: bySpelling(
      (norm) => (always.has(norm) ? 'always' : inPhrases.has(norm) ? 'in a phrase' : 'never'),
      3,
    ),
    afterArticle: bySpelling((norm) => after.has(norm)),
  };
}

/** The phrases of bounds, currencies and prison terms without a number. */
const phrasesOf = ({ bounds, units, lifeTerms }: FigureWords): readonly string[] => [
  ...bounds.filter(({ after }) => !after).flatMap((entry) => entry.phrases),
  ...units.filter(({ dimension }) => dimension === 'money').flatMap(({ forms }) => forms),
  ...lifeTerms.alone,
  ...lifeTerms.led,
];

/** A phrase of several words. Of 'US$' and 'well-nigh' only the first part need be a word of its own. */
const GOES_ON = /^\p{L}+ /u;

const wordsAfterArticles = (words: FigureWords, numbers: NumberWords): ReadonlySet<string> =>
  new Set([
    ...numbers.denominators.keys(),
    ...numbers.groups.keys(),
    ...numbers.scales.keys(),
    ...numbers.severals,
    ...numbers.vagueGroups,
    ...words.ordinals,
    ...words.units.filter(({ alone }) => alone).flatMap(({ forms }) => forms.map(firstWordOf)),
  ]);

const firstWordOf = (phrase: string): string => phrase.split(' ')[0] ?? phrase;
