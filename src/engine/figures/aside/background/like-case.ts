import { nextOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { type Run, sentenceNear } from '../../phrase/clause.ts';
import { type Reader, wordAt } from '../../reader.ts';
import type { NounClass } from '../../words.ts';
import { isLongGone } from './setting.ts';
import { tablesOf } from './tables.ts';
import { isYearGoneBy } from './years.ts';

/** 'In a similar incident last month', 'a comparable gang caught in 2021': a case like this one, at another time. */
export function isOfLikeCase(reader: Reader, { from }: Candidate): boolean {
  const sentence = sentenceNear(reader, from);
  return namesLikeCase(reader, sentence, from) && isOfOtherTime(reader, sentence);
}

/** What a case can be called by. */
const OF_CASES: ReadonlySet<NounClass> = new Set<NounClass>(['event', 'premises']);

/** 'a similar incident', 'a comparable network': not 'a similar trick', nor what a clause behind the figure is likened to. */
function namesLikeCase(reader: Reader, { from, to }: Run, figure: number): boolean {
  const { exclusions } = reader;
  const { likens } = tablesOf(exclusions);
  const { tokens } = reader;
  for (let i = likens.next(tokens, from, to); i < to; i = likens.next(tokens, i + 1, to)) {
    const noun = reader.lexicon.nouns.match(tokens, i + 1, to)?.values[0];
    const isCase =
      (noun && OF_CASES.has(noun.class)) || exclusions.actions.has(wordAt(reader, i + 1));
    if (isCase && isOneOfThem(reader, i, from))
      return nextOf(tokens, reader.grammar.subordinators, figure, i) >= i;
  }
  return false;
}

/** 'a similar attack', 'another attack'; 'Last month, ... a series of similar attacks', where the time stands first. */
function isOneOfThem(reader: Reader, like: number, opening: number): boolean {
  const before = wordAt(reader, like - 1);
  if (reader.numbers.articles.has(before)) return true;
  if (reader.lexicon.words.another.has(wordAt(reader, like))) return true;
  return (
    before === reader.grammar.of && isOfOtherTime(reader, { from: opening, to: opening + OPENING })
  );
}

/** How many tokens 'last month' may take. */
const OPENING = 3;

/** 'In March', where that is long gone, a year gone by, 'last month', 'two years ago'. */
function isOfOtherTime(reader: Reader, { from, to }: Run): boolean {
  if (isLongGone(reader, from)) return true;
  const { otherTimes } = tablesOf(reader.exclusions);
  for (let i = from; i < to; i += 1)
    if (isYearGoneBy(reader, i) || otherTimes.match(reader.tokens, i, to)) return true;
  return false;
}
