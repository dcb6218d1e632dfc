import type { Candidate } from '../../candidate.ts';
import { isConvictedAt } from '../../kind/predicate/predicate.ts';
import { isNumber, type Reader, wordAt } from '../../reader.ts';
import { hasSuch, sentenceNear } from '../../syntax/clause.ts';
import { isArticleAt, isDefiniteAt, isOfAt } from '../../words-at.ts';

/** How far from the start of its sentence 'comes', and how far behind that 'after' may stand: 'The case comes just two weeks after'. */
const REACH = 6;

/** 'News of the raids comes a week after police took 800 firearms': whatever other news told. */
export function isOfOtherNews(reader: Reader, { from }: Candidate): boolean {
  const sentence = sentenceNear(reader, from).from;
  // 'The announcement comes a week after'.
  const start = isDefiniteAt(reader, sentence) ? sentence + 1 : sentence;
  if (!reader.exclusions.tidings.has(wordAt(reader, start))) return false;
  return from >= (othersAt(reader, start) ?? Number.POSITIVE_INFINITY);
}

/** 'It comes after a man from Leeds was jailed for 12 years', 'jailed days after another gang got 55 years': somebody who was not spoken of before, in a case that is over. */
export function isAfterOthersTerm(reader: Reader, { from }: Candidate): boolean {
  const sentence = sentenceNear(reader, from);
  const others = othersAt(reader, sentence.from) ?? anotherBefore(reader, sentence.from, from);
  if (others === undefined || from < others) return false;
  return hasSuch(reader, others, sentence.to, isConvictedAt);
}

/** Where 'a man', 'two brothers', 'the last member of a gang' stand behind 'comes after' that opens a sentence. */
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

/** Where 'another gang' stands behind 'after' and before a figure: nobody who had a part in the case. */
function anotherBefore(reader: Reader, start: number, from: number): number | undefined {
  const { parts, sequelTo } = reader.exclusions;
  const { another } = reader.lexicon.words;
  for (let i = from; i > start; i -= 1)
    if (another.has(wordAt(reader, i)) && sequelTo.has(wordAt(reader, i - 1)))
      return parts.has(wordAt(reader, i + 1)) ? undefined : i;
  return undefined;
}

/** A man, two brothers, the last of a gang: nobody of whom the text has told. */
function isNew(reader: Reader, at: number): boolean {
  if (isArticleAt(reader, at) || isNumber(reader, at)) return true;
  if (!isDefiniteAt(reader, at)) return false;
  for (let i = at + 1; i < at + REACH; i += 1)
    if (isOfAt(reader, i)) return isArticleAt(reader, i + 1) || isNumber(reader, i + 1);
  return false;
}
