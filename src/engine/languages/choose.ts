import { compiledOnce } from '../text/compiled.ts';
import { hasWord, type PhraseSet } from '../text/phrase-list.ts';
import { isSpace } from '../text/tokens/units.ts';
import type { Article } from '../types.ts';
import { languageOf } from './index.ts';
import type { Language } from './language.ts';

/** The tag of an article's language, and the engine's language for it where there is one. */
interface ChosenLanguage {
  tag: string;
  language: Language | undefined;
}

/** Tells the language of a text, where it can; lent by the knowledge. */
export type GuessLanguage = (text: string) => string | undefined;

/** What is read where neither the page nor the text tells its language. */
const FALLBACK = 'en';

/**
 * The language to read an article in: the text's own where it contradicts the page's tag,
 * unless both are languages without an engine, which a page knows better than a guess.
 */
export function chooseLanguage(
  article: Article,
  guess: GuessLanguage = () => undefined,
): ChosenLanguage {
  const claimed = primary(article.lang);
  const expected = languageOf(claimed ?? FALLBACK);
  if (expected && isWrittenIn(expected, article.text))
    return { tag: expected.code, language: expected };
  const guessed = primary(guess(article.text));
  const isGuessed =
    guessed !== undefined && (claimed === undefined || isRead(claimed) || isRead(guessed));
  const tag = (isGuessed ? guessed : claimed) ?? FALLBACK;
  return { tag, language: languageOf(tag) };
}

/** Units of a text that are looked at, and the share of a language's own words that settles it. */
const LOOKED_AT = 1200;
const SETTLED = 0.12;
/** A text of fewer units tells a detector little, and its names mislead it: one such word in thirty settles it. */
const FEW = 250;
const SETTLED_OF_FEW = 1 / 30;

/**
 * Whether the commonest words of a language that no other has make up their usual share of a text:
 * most articles are in the language that their page names, and a guess costs more than a reading.
 */
function isWrittenIn({ sentences, places }: Language, text: string): boolean {
  const { words, own } = countWords(text.slice(0, LOOKED_AT), sentences.ownWords);
  if (text.length < FEW)
    return (own >= SETTLED_OF_FEW * words && own >= 1) || holdsEveryday(places.common, text);
  return own >= SETTLED * words && own >= 3;
}

/** The commonest words are short: most words of a text need not be cut out to be looked up. */
const longestOf = compiledOnce((list: ReadonlySet<string>) =>
  Math.max(...[...list].map(({ length }) => length)),
);

/** Between these no unit is white space: they are nearly all that a text has. */
const [SPACE, LAST_PLAIN] = [32, 127];

/** How many words a text has between its white space, and how many of them are in a list. */
function countWords(text: string, list: ReadonlySet<string>): { words: number; own: number } {
  const lower = text.toLowerCase();
  const longest = longestOf(list);
  let [words, own, start] = [0, 0, 0];
  for (let i = 0; i <= lower.length; i += 1) {
    const c = i < lower.length ? lower.charCodeAt(i) : SPACE;
    if ((c > SPACE && c < LAST_PLAIN) || !isSpace(c)) continue;
    if (i > start) words += 1;
    if (i > start && i - start <= longest && list.has(lower.slice(start, i))) own += 1;
    start = i + 1;
  }
  return { words, own };
}

/** A word this long in lower case is no name, and seldom common to two languages. */
const LONG = 4;
/** In a headline of verbs and nouns alone, this share of the long words is everyday. */
const EVERYDAY = 0.4;

/** Whether many of the long words of a few lines are everyday ones: 'Police arrest nine, seize cocaine near port'. */
function holdsEveryday(common: PhraseSet, text: string): boolean {
  const words = text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu)?.filter((word) => word.length >= LONG);
  const everyday = words?.filter((word) => hasWord(common, word)).length ?? 0;
  return words !== undefined && everyday >= 2 && everyday >= EVERYDAY * words.length;
}

const isRead = (tag: string) => languageOf(tag) !== undefined;

/** 'en' of 'en-GB' or 'EN_us'; undefined of what is no tag. */
function primary(tag: string | undefined): string | undefined {
  const code = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return code && /^[a-z]{2,3}$/.test(code) && code !== 'und' ? code : undefined;
}
