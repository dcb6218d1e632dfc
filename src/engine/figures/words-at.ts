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

/** The entry of the noun that starts at token `i`, in its first sense. */
export const nounAt = (reader: Reader, i: number, limit?: number): NounWords | undefined =>
  nounHitAt(reader, i, limit)?.values[0];

/** The noun that ends with token `i`, the longest if there are several: 'gold bars', not 'bars'. */
export function nounEndingAt(reader: Reader, i: number): NounWords | undefined {
  for (let from = Math.max(0, i - LONGEST_NOUN + 1); from <= i; from += 1) {
    const hit = nounHitAt(reader, from, i + 1);
    if (hit && from + hit.length === i + 1) return hit.values[0];
  }
  return undefined;
}

/** How many words such a noun may have. */
const LONGEST_NOUN = 3;

/** Whether the noun at token `i` is a person: 'woman', 'smugglers'. */
export const isPersonAt = (reader: Reader, i: number): boolean =>
  nounAt(reader, i)?.class === 'person';

/** Whether a noun names persons, among them those who act for the state: 'men', 'smugglers', 'officers'. */
export const namesPeople = (noun: NounWords | undefined): boolean =>
  noun?.class === 'person' || noun?.class === 'officer';

/** The substance that starts at token `i`, if any. */
export const substanceAt = (
  { lexicon, tokens }: Reader,
  i: number,
  limit?: number,
): SubstanceWords | undefined => lexicon.substances.match(tokens, i, limit)?.values[0];

/** The unit that starts at token `i`, if any. */
export const unitAt = ({ lexicon, tokens }: Reader, i: number): UnitWords | undefined =>
  lexicon.units.match(tokens, i)?.values[0];

const NONE: readonly VerbHit[] = [];

/** All readings of the verb that starts at token `i`; empty if none does. */
export const verbsAt = (
  { lexicon, tokens }: Reader,
  i: number,
  limit?: number,
): readonly VerbHit[] => lexicon.verbs.match(tokens, i, limit)?.values ?? NONE;

/** Whether the verb at token `i` is a past tense or participle: 'raided', not 'raid'. */
export const isPastAt = (reader: Reader, i: number, limit?: number): boolean =>
  verbsAt(reader, i, limit).some(({ form }) => form === 'past' || form === 'participle');

/** Whether a verb of the lists starts at token `i`. */
export const isVerbAt = (reader: Reader, i: number): boolean => verbsAt(reader, i) !== NONE;

/** The closed word classes, a bit each. */
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

/** For each word of a language its closed classes, as bits. */
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

/**
 * For each token of a text its closed classes. Rules ask for those of nearly every word beside a figure, mostly
 * several times.
 */
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

/** The token behind the first comma among `most` tokens from `from` on, where an aside closes. */
export function afterComma(reader: Reader, from: number, most: number): number | undefined {
  for (let i = from; i < from + most; i += 1) if (isCommaAt(reader, i)) return i + 1;
  return undefined;
}

/** Whether token `i` joins the items of a list: a comma, 'and'. */
export const isListJointAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & (COMMA | AND)) !== 0;

/** Whether token `i` is 'of'. */
export const isOfAt = ({ classes }: Reader, i: number): boolean => ((classes[i] ?? 0) & OF) !== 0;

/** Whether token `i` is the possessive ending of the name before it: "'s". */
export const isPossessiveAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & POSSESSIVE) !== 0;

/** Whether token `i` is an article that stands for one: 'a'. */
export const isArticleAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & ARTICLE) !== 0;

/** Whether token `i` is a preposition: 'in', 'from'. */
export const isPrepositionAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & PREPOSITION) !== 0;

/** Whether token `i` is a determiner: 'the', 'their'. */
export const isDeterminerAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & DETERMINER) !== 0;

/** The token before `at`, and before a determiner there: 'against' in 'against the three'. */
export const beforeDeterminer = (reader: Reader, at: number): number =>
  isDeterminerAt(reader, at - 1) ? at - 2 : at - 1;

/** Whether token `i` marks what follows as known: 'the', 'these'. */
export const isDefiniteAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & DEFINITE) !== 0;

/** Whether token `i` is a form of 'be'. */
export const isBeAt = ({ classes }: Reader, i: number): boolean => ((classes[i] ?? 0) & BE) !== 0;

/** Whether token `i` is a form of 'have'. */
export const isHaveAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & HAVE) !== 0;

/** Whether token `i` is a form of 'be' or 'have', as a verb or an auxiliary. */
export const isAuxiliaryAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & (BE | HAVE)) !== 0;

/** Whether token `i` opens a relative clause: 'who', 'which'. */
export const isRelativeAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & RELATIVE) !== 0;

/** Whether token `i` opens a subordinate clause: 'after', 'because'. */
export const isSubordinatorAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & SUBORDINATOR) !== 0;

/** Whether token `i` is an adverb beside a verb: 'also', 'allegedly'. */
export const isAdverbAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & ADVERB) !== 0;

/** The last token up to `at` that is no adverb. */
export function beforeAdverbs(reader: Reader, at: number): number {
  let i = at;
  while (isAdverbAt(reader, i)) i -= 1;
  return i;
}

/**
 * The last token up to `at` that is neither an auxiliary nor an adverb, where a subject ends: 'police' of
 * 'police have since'.
 */
export function beforeAuxiliaries(reader: Reader, at: number): number {
  let i = at;
  while (isAuxiliaryAt(reader, i) || isAdverbAt(reader, i)) i -= 1;
  return i;
}

/** Whether token `i` is a small number in words: 'three'. */
export const isNumberWordAt = ({ classes }: Reader, i: number): boolean =>
  ((classes[i] ?? 0) & NUMBER_WORD) !== 0;
