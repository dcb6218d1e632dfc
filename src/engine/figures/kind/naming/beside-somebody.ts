import type { Candidate } from '../../candidate.ts';
import { isCapital, isInHeadline, isWord, type Reader, wordAt } from '../../reader.ts';
import { isPlural } from '../../syntax/run.ts';
import { nounAt } from '../../words-at.ts';

/** 'Dolan and seven others', 'he and seven others', in a headline 'nabs agent, three others': persons, whatever was counted before. */
export function isBesideSomebody(reader: Reader, { from, phrase }: Candidate): boolean {
  if (!phrase.refers || phrase.partitive || !isWord(reader, from - 2)) return false;
  const joint = wordAt(reader, from - 1);
  const noun = nounAt(reader, from - 2);
  const isOne = noun?.class === 'person' || noun?.class === 'officer';
  if (isOne && joint === ',') return isInHeadline(reader, from) && !isPlural(reader, from - 2);
  return (
    joint === reader.numbers.and &&
    (noun
      ? isOne && !isPlural(reader, from - 2)
      : isCapital(reader, from - 2) || reader.grammar.pronouns.has(wordAt(reader, from - 2)))
  );
}
