import { bySpelling, WordClass } from '../../text/by-spelling.ts';
import { isWrittenNumber } from '../../text/numbers/digits.ts';
import type { NumberWords } from '../../text/numbers/words.ts';
import { firstWordsOf } from '../../text/phrase-words.ts';
import type { Spelling } from '../../text/tokens/spellings.ts';
import type { FigureWords } from '../words/figure-words.ts';

/** How a word begins a quantity: never, in one of its phrases only ('in' of 'in excess of'), or whatever follows. */
type Opening = 'never' | 'in a phrase' | 'always';

/** What a language's words say of quantities that begin with them; digits always begin one. */
interface Openers {
  /** All that may begin one, numbers in digits as well. */
  readonly all: WordClass;
  readonly of: (spelling: Spelling) => Opening;
  /** Whether a word makes a quantity of the article before it: 'a dozen', 'a fortnight', 'a third man'. */
  readonly afterArticle: (spelling: Spelling) => boolean;
}

/**
 * Most words of a text can begin no quantity, and most of the others only with a few words behind them:
 * asking here about each of them spares all the tables.
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

/** Bounds, currencies and prison terms without a number. */
const phrasesOf = ({ bounds, units, lifeTerms }: FigureWords): readonly string[] => [
  ...bounds.filter(({ after }) => !after).flatMap((entry) => entry.phrases),
  ...units.filter(({ dimension }) => dimension === 'money').flatMap(({ forms }) => forms),
  ...lifeTerms.alone,
  ...lifeTerms.led,
];

/** A first word with others behind it; of 'US$' and 'well-nigh' more than the first word need not stand there. */
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
