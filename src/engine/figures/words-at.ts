import type { PhraseHit } from '../text/phrases.ts';
import type { VerbHit } from './lexicon.ts';
import { type Reader, wordAt } from './reader.ts';
import type { NounWords, SubstanceWords, UnitWords } from './words.ts';

/** The longest noun that starts at token `i` and ends before `limit`, with where it lies. */
export const nounHitAt = (
  { lexicon, tokens }: Reader,
  i: number,
  limit?: number,
): PhraseHit<NounWords> | undefined => lexicon.nouns.match(tokens, i, limit);

/** What the noun that starts at token `i` says, in the first of its senses. */
export const nounAt = (reader: Reader, i: number, limit?: number): NounWords | undefined =>
  nounHitAt(reader, i, limit)?.values[0];

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

/** Whether a verb of the lists starts at token `i`. */
export const isVerbAt = (reader: Reader, i: number): boolean => verbsAt(reader, i) !== NONE;

/** Whether token `i` is 'and'. */
export const isAndAt = (reader: Reader, i: number): boolean =>
  wordAt(reader, i) === reader.numbers.and;

/** Whether token `i` is a comma. */
export const isCommaAt = (reader: Reader, i: number): boolean => wordAt(reader, i) === ',';

/** Whether token `i` is 'of'. */
export const isOfAt = (reader: Reader, i: number): boolean =>
  wordAt(reader, i) === reader.grammar.of;

/** Whether token `i` makes an owner of the name before it: "'s". */
export const isGenitiveAt = (reader: Reader, i: number): boolean =>
  wordAt(reader, i) === reader.grammar.genitive;

/** Whether token `i` is 'a' or another of the articles that stand for one. */
export const isArticleAt = (reader: Reader, i: number): boolean =>
  reader.numbers.articles.has(wordAt(reader, i));

/** Whether token `i` leads into a phrase: 'in', 'from'. */
export const isPrepositionAt = (reader: Reader, i: number): boolean =>
  reader.grammar.prepositions.has(wordAt(reader, i));

/** Whether token `i` opens a noun phrase: 'the', 'their'. */
export const isDeterminerAt = (reader: Reader, i: number): boolean =>
  reader.grammar.determiners.has(wordAt(reader, i));

/** Whether token `i` says that what follows is known: 'the', 'these'. */
export const isDefiniteAt = (reader: Reader, i: number): boolean =>
  reader.grammar.definite.has(wordAt(reader, i));

/** Whether token `i` is a form of 'be'. */
export const isBeAt = (reader: Reader, i: number): boolean =>
  reader.grammar.be.has(wordAt(reader, i));

/** Whether token `i` is a form of 'have'. */
export const isHaveAt = (reader: Reader, i: number): boolean =>
  reader.grammar.have.has(wordAt(reader, i));

/** Whether token `i` opens a relative clause: 'who', 'which'. */
export const isRelativeAt = (reader: Reader, i: number): boolean =>
  reader.grammar.relatives.has(wordAt(reader, i));

/** Whether token `i` opens a clause that hangs on another: 'after', 'because'. */
export const isSubordinatorAt = (reader: Reader, i: number): boolean =>
  reader.grammar.subordinators.has(wordAt(reader, i));

/** Whether token `i` is a word that a verb may have beside it: 'also', 'allegedly'. */
export const isAdverbAt = (reader: Reader, i: number): boolean =>
  reader.grammar.adverbs.has(wordAt(reader, i));
