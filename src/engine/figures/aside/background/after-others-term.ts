import type { Candidate } from '../../candidate.ts';
import { isConvictedAt } from '../../kind/predicate/predicate.ts';
import { isNumber, type Reader, wordAt } from '../../reader.ts';
import { hasSuch, sentenceNear } from '../../syntax/clause.ts';
import { isArticleAt, isDefiniteAt, isOfAt } from '../../words-at.ts';

/**
 * How many tokens from the start of its sentence 'comes' may stand, and how many behind that 'after':
 * 'The case comes just two weeks after'.
 */
const REACH = 6;

/**
 * Whether a figure belongs to other news, which an announcement follows:
 * 'News of the raids comes a week after police took 800 firearms'.
 */
export function isOfOtherNews(reader: Reader, { from }: Candidate): boolean {
  const sentence = sentenceNear(reader, from).from;
  // An article may stand before the announcement: 'The announcement comes a week after'.
  const start = isDefiniteAt(reader, sentence) ? sentence + 1 : sentence;
  if (!reader.exclusions.tidings.has(wordAt(reader, start))) return false;
  return from >= (othersAt(reader, start) ?? Number.POSITIVE_INFINITY);
}

/**
 * Whether a figure belongs to somebody who was convicted in an earlier case:
 * 'It comes after a man from Leeds was jailed for 12 years', 'jailed days after another gang got 55 years'.
 */
export function isAfterOthersTerm(reader: Reader, { from }: Candidate): boolean {
  const sentence = sentenceNear(reader, from);
  const others = othersAt(reader, sentence.from) ?? anotherBefore(reader, sentence.from, from);
  if (others === undefined || from < others) return false;
  return hasSuch(reader, others, sentence.to, isConvictedAt);
}

/**
 * The token behind 'comes after' at the start of a sentence, if persons stand there of whom the text has not told:
 * 'a man', 'two brothers', 'the last member of a gang'.
 */
function othersAt(reader: Reader, start: number): number | undefined {
  const { sequels, sequelTo, tidings } = reader.exclusions;
  for (let i = start + 1, seen = false; i < start + 2 * REACH; i += 1) {
    const word = wordAt(reader, i);
    if (sequels.has(word)) seen = true;
    else if (!seen && i > start + REACH) return undefined;
    if (!seen || !sequelTo.has(word)) continue;
    return isNew(reader, i + 1) || tidings.has(wordAt(reader, start)) ? i + 1 : undefined;
  }
  return undefined;
}

/** The token of 'another gang' behind 'after' and before a figure, if they are no accomplices. */
function anotherBefore(reader: Reader, start: number, from: number): number | undefined {
  const { parts, sequelTo } = reader.exclusions;
  const { another } = reader.lexicon.words;
  for (let i = from; i > start; i -= 1)
    if (another.has(wordAt(reader, i)) && sequelTo.has(wordAt(reader, i - 1)))
      return parts.has(wordAt(reader, i + 1)) ? undefined : i;
  return undefined;
}

/** Whether persons at a token are new to the text: a man, two brothers, the last of a gang. */
function isNew(reader: Reader, at: number): boolean {
  if (isArticleAt(reader, at) || isNumber(reader, at)) return true;
  if (!isDefiniteAt(reader, at)) return false;
  for (let i = at + 1; i < at + REACH; i += 1)
    if (isOfAt(reader, i)) return isArticleAt(reader, i + 1) || isNumber(reader, i + 1);
  return false;
}
