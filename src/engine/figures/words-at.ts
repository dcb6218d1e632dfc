import type { Draft } from '../draft.ts';
import type { Language } from '../languages/language.ts';
import { compiledOnce, oncePer } from '../text/compiled.ts';
import type { PhraseHit } from '../text/phrase-tree.ts';
import type { Reader } from './reader.ts';
import type { NounWords, SubstanceWords, UnitWords, VerbHit } from './words/entries.ts';

/** The longest noun that starts at token `i` and ends before `limit`, with where it lies. */
export const nounHitAt = (
  { lexicon, tokens }: Reader,
  i: number,
  limit?: number,
): PhraseHit<NounWords> | undefined => lexicon.nouns.match(tokens, i, limit);

/** What the noun that starts at token `i` says, in the first of its senses. */
export const nounAt = (reader: Reader, i: number, limit?: number): NounWords | undefined =>
  nounHitAt(reader, i, limit)?.values[0];

/** The noun that ends with token `i`, the longest where several do: 'gold bars', not 'bars'. */
export function nounEndingAt(reader: Reader, i: number): NounWords | undefined {
  for (let from = Math.max(0, i - LONGEST_NOUN + 1); from <= i; from += 1) {
    const hit = nounHitAt(reader, from, i + 1);
    if (hit && from + hit.length === i + 1) return hit.values[0];
  }
  return undefined;
}

/** How many words a noun has that is looked for from its end. */
const LONGEST_NOUN = 3;

/** Whether the noun at token `i` is a person: 'woman', 'smugglers'. */
export const isPersonAt = (reader: Reader, i: number): boolean =>
  nounAt(reader, i)?.class === 'person';

/** What the substance that starts at token `i` is, if there is one. */
export const substanceAt = (
  { lexicon, tokens }: Reader,
  i: number,
  limit?: number,
): SubstanceWords | undefined => lexicon.substances.match(tokens, i, limit)?.values[0];

/** What the unit that starts at token `i` measures, if there is one. */
export const unitAt = ({ lexicon, tokens }: Reader, i: number): UnitWords | undefined =>
  lexicon.units.match(tokens, i)?.values[0];

const NONE: readonly VerbHit[] = [];

/** All that the verb which starts at token `i` may be; empty where none starts. */
export const verbsAt = (
  { lexicon, tokens }: Reader,
  i: number,
  limit?: number,
): readonly VerbHit[] => lexicon.verbs.match(tokens, i, limit)?.values ?? NONE;

/** Whether the verb at token `i` tells what was done, or did: 'raided', not 'raid'. */
export const isPastAt = (reader: Reader, i: number, limit?: number): boolean =>
  verbsAt(reader, i, limit).some(({ form }) => form === 'past' || form === 'participle');

/** Whether a verb of the lists starts at token `i`. */
export const isVerbAt = (reader: Reader, i: number): boolean => verbsAt(reader, i) !== NONE;

/** The closed classes of words, each a bit. */
const AND = 1;
const COMMA = 2;
const OF = 4;
const POSSESSIVE = 8;
const ARTICLE = 16;
const PREPOSITION = 32;
const DETERMINER = 64;
const DEFINITE = 128;
const BE = 256;
const HAVE = 512;
const RELATIVE = 1_024;
const SUBORDINATOR = 2_048;
const ADVERB = 4_096;
const NUMBER_WORD = 8_192;

/** The closed classes that each word of a language is of, a bit each. */
const classesOfWords = compiledOnce(({ figures: { grammar }, numbers, possessives }: Language) => {
  const classes = new Map<string, number>();
  const members: readonly (readonly [bit: number, words: Iterable<string>])[] = [
    [AND, [numbers.and]],
    [COMMA, [',']],
    [OF, [grammar.of]],
    [POSSESSIVE, possessives],
    [ARTICLE, numbers.articles],
    [PREPOSITION, grammar.prepositions],
    [DETERMINER, grammar.determiners],
    [DEFINITE, grammar.definite],
    [BE, grammar.be],
    [HAVE, grammar.have],
    [RELATIVE, grammar.relatives],
    [SUBORDINATOR, grammar.subordinators],
    [ADVERB, grammar.adverbs],
    [NUMBER_WORD, numbers.small.keys()],
  ];
  for (const [bit, words] of members)
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  return classes;
});

/** For each token of a text the closed classes that it is of: rules ask of nearly every word beside a figure, mostly several times. */
export const wordClasses = oncePer(({ doc: { tokens }, language }: Draft): Uint16Array => {
  const classes = classesOfWords(language);
  const column = new Uint16Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) column[i] = classes.get(tokens.norm[i] ?? '') ?? 0;
  return column;
});

/** Whether token `i` is 'and'. */
export const isAndAt = ({ classes }: Reader, i: number): boolean => ((classes[i] ?? 0) & AND) !== 0;

/** Whether token `i` is a comma. */
export const isCommaAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & COMMA) !== 0;

/** The token behind the first comma among `most` tokens from `from` on: where an aside closes. */
export function afterComma(reader: Reader, from: number, most: number): number | undefined {
  for (let i = from; i < from + most; i += 1) if (isCommaAt(reader, i)) return i + 1;
  return undefined;
}

/** Whether token `i` joins the items of a list: a comma, 'and'. */
export const isListJointAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & (COMMA | AND)) !== 0;

/** Whether token `i` is 'of'. */
export const isOfAt = ({ classes }: Reader, i: number): boolean => ((classes[i] ?? 0) & OF) !== 0;

/** Whether token `i` makes an owner of the name before it: "'s". */
export const isPossessiveAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & POSSESSIVE) !== 0;

/** Whether token `i` is 'a' or another of the articles that stand for one. */
export const isArticleAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & ARTICLE) !== 0;

/** Whether token `i` leads into a phrase: 'in', 'from'. */
export const isPrepositionAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & PREPOSITION) !== 0;

/** Whether token `i` opens a noun phrase: 'the', 'their'. */
export const isDeterminerAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & DETERMINER) !== 0;

/** The token before `at`, past a determiner: what 'of' or 'against' stands before in 'against the three'. */
export const beforeDeterminer = (reader: Reader, at: number): number =>
  isDeterminerAt(reader, at - 1) ? at - 2 : at - 1;

/** Whether token `i` says that what follows is known: 'the', 'these'. */
export const isDefiniteAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & DEFINITE) !== 0;

/** Whether token `i` is a form of 'be'. */
export const isBeAt = ({ classes }: Reader, i: number): boolean => ((classes[i] ?? 0) & BE) !== 0;

/** Whether token `i` is a form of 'have'. */
export const isHaveAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & HAVE) !== 0;

/** Whether token `i` is a form of 'be' or 'have': a verb of its subject's, or the auxiliary of one. */
export const isAuxiliaryAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & (BE | HAVE)) !== 0;

/** Whether token `i` opens a relative clause: 'who', 'which'. */
export const isRelativeAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & RELATIVE) !== 0;

/** Whether token `i` opens a clause that hangs on another: 'after', 'because'. */
export const isSubordinatorAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & SUBORDINATOR) !== 0;

/** Whether token `i` is a word that a verb may have beside it: 'also', 'allegedly'. */
export const isAdverbAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & ADVERB) !== 0;

/** The last token up to `at` that is no adverb. */
export function beforeAdverbs(reader: Reader, at: number): number {
  let i = at;
  while (isAdverbAt(reader, i)) i -= 1;
  return i;
}

/** The last token up to `at` that is neither an auxiliary nor an adverb: 'police' of 'police have since', where a subject ends. */
export function beforeAuxiliaries(reader: Reader, at: number): number {
  let i = at;
  while (isAuxiliaryAt(reader, i) || isAdverbAt(reader, i)) i -= 1;
  return i;
}

/** Whether token `i` is a small number in words: 'three'. */
export const isNumberWordAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & NUMBER_WORD) !== 0;
