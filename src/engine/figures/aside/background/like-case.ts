import { nextOf } from '../../../text/tokens/tokens.ts';
import { dateAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { isLongGone } from '../../context/opening-time.ts';
import { sentencesSince, type ToldBefore } from '../../context/told-before.ts';
import { isYearGoneBy } from '../../context/years.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { type Run, sentenceNear } from '../../syntax/clause.ts';
import { contentRun } from '../../syntax/run.ts';
import { ofExclusions } from '../../triggers.ts';
import type { NounClass, NounWords } from '../../words/entries.ts';
import { isArticleAt, nounAt } from '../../words-at.ts';

/** The name of this reason, by which later figures of the same sentence find that it held. */
export const LIKE_CASE = 'like case';

/**
 * Whether a figure belongs to a similar case at another time: 'In a similar incident last month',
 * 'a comparable gang caught in 2021'.
 */
export function isOfLikeCase(reader: Reader, candidate: Candidate, told: ToldBefore): boolean {
  const { from } = candidate;
  const sentence = sentenceNear(reader, from);
  const away = sentencesSince(reader, told, candidate, LIKE_CASE);
  return (
    away === 0 ||
    (namesLikeCase(reader, sentence, from) &&
      (isSetBack(reader, sentence) ||
        opensWithLike(reader, sentence.from) ||
        isSequel(reader, sentence.from, from))) ||
    // The next sentence may go on with such cases.
    (away === 1 && opensWithOtherTime(reader, sentence.from))
  );
}

/** Whether a likeness and another day open the sentence: 'A similar rescue on Thursday'. */
function opensWithLike(reader: Reader, from: number): boolean {
  const at = isArticleAt(reader, from) ? from + 1 : from + 2;
  if (!isArticleAt(reader, at - 1) || !reader.exclusions.alike.has(wordAt(reader, at)))
    return false;
  // A bare month also counts, which the dates leave out because of the likeness.
  const { months } = reader.exclusions;
  for (let i = at; i < at + REACH_DAY; i += 1)
    if (dateAt(reader, i) || months.has(wordAt(reader, i))) return true;
  return false;
}

/** How many tokens from the start of its sentence 'followed' may stand. */
const REACH_SEQUEL = 8;

/**
 * Whether this case followed the similar one, to which the figure then belongs:
 * 'The raids followed a similar operation in December'.
 */
function isSequel(reader: Reader, from: number, figure: number): boolean {
  const { alike, sequelTo } = reader.exclusions;
  const end = Math.min(figure, from + REACH_SEQUEL);
  const at = nextOf(reader.tokens, sequelTo, from + 1, end);
  return at < end && isArticleAt(reader, at + 1) && alike.has(wordAt(reader, at + 2));
}

/** How many tokens behind the likeness its day may stand. */
const REACH_DAY = 9;

/** Whether another time opens the sentence: 'In June', if that is long past, or 'One month later'. */
function opensWithOtherTime(reader: Reader, from: number): boolean {
  if (isLongGone(reader, from)) return true;
  const { leadUnits } = reader.draft.language.dates;
  return (
    leadUnits.has(wordAt(reader, from + 1)) && reader.exclusions.later.has(wordAt(reader, from + 2))
  );
}

/** Classes of nouns that a case can be called by. */
const OF_CASES: ReadonlySet<NounClass> = new Set<NounClass>(['event', 'premises']);

const LIKENED = ofExclusions('likenesses');

/**
 * Whether words before the figure name a similar case: 'a similar incident', 'a comparable network', but not
 * 'a similar trick'.
 */
function namesLikeCase(reader: Reader, { from, to }: Run, figure: number): boolean {
  if (!reader.draft.standing.has(LIKENED, figure)) return false;
  const { likens } = tablesOf(reader.exclusions);
  const { tokens } = reader;
  for (let i = likens.next(tokens, from, to); i < to; i = likens.next(tokens, i + 1, to)) {
    if (isCaseAt(reader, i + 1, to) && isOneOfThem(reader, i, from))
      return nextOf(tokens, reader.grammar.subordinators, figure, i) >= i;
  }
  return false;
}

/** Whether the first or last noun behind a token names a case: 'incident', 'large-scale fraud network'. */
function isCaseAt(reader: Reader, at: number, to: number): boolean {
  const first = nounAt(reader, at, to);
  const isCase = (i: number, noun: NounWords | undefined): boolean =>
    (noun !== undefined && OF_CASES.has(noun.class)) ||
    reader.exclusions.actions.has(wordAt(reader, i));
  if (first || isCase(at, first)) return isCase(at, first);
  const last = contentRun(reader, at).to - 1;
  return last > at && isCase(last, nounAt(reader, last, to));
}

/**
 * Whether the likeness is one of several cases: 'a similar attack', 'another attack'; behind 'of' only if another
 * time opens the sentence: 'Last month, ... a series of similar attacks'.
 */
function isOneOfThem(reader: Reader, like: number, opening: number): boolean {
  const before = wordAt(reader, like - 1);
  if (reader.numbers.articles.has(before)) return true;
  if (reader.lexicon.words.another.has(wordAt(reader, like))) return true;
  return (
    before === reader.grammar.of && isSetBack(reader, { from: opening, to: opening + OPENING })
  );
}

/** How many tokens 'last month' may have. */
const OPENING = 3;

/**
 * Whether a stretch is set in another time: 'In March', if that is long past, a past year, 'last month',
 * 'two years ago'.
 */
function isSetBack(reader: Reader, { from, to }: Run): boolean {
  if (isLongGone(reader, from)) return true;
  const { otherTimes } = tablesOf(reader.exclusions);
  for (let i = from; i < to; i += 1)
    if (isYearGoneBy(reader, i) || otherTimes.match(reader.tokens, i, to)) return true;
  return false;
}
