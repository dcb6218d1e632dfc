import { isSizeOfChange } from '../../number/ranges.ts';
import { isNumber, type Reader, wordAt } from '../../reader.ts';
import { contentRun } from '../../syntax/run.ts';
import type { Exclusion } from './exclusion.ts';

/** Numbers that tell what a count was before, or how much it has changed: the count itself is told beside them. */
export const CHANGES: readonly Exclusion[] = [
  {
    // For example 'The toll rose to 13 from nine', 'the number of arrests rose from nine to 13'.
    name: 'number before a change',
    of: 'count',
    applies: (reader, { from }) =>
      reader.lexicon.words.ranges.from.has(wordAt(reader, from - 1)) &&
      isChangeBefore(reader, from - 2),
  },
  {
    // For example 'The toll climbed by four to 13', but not 'was jumped by ten men'.
    name: 'size of a change',
    of: 'count',
    applies: (reader, { from, to }) =>
      isSizeOfChange(reader, from) && contentRun(reader, to).to === to,
  },
];

/** Whether a change ends at a token, with the number that it leads to: 'rose', 'rose to 13'. */
function isChangeBefore(reader: Reader, last: number): boolean {
  if (changes(reader, last)) return true;
  const { joints } = reader.lexicon.words.ranges;
  return (
    isNumber(reader, last) && joints.has(wordAt(reader, last - 1)) && changes(reader, last - 2)
  );
}

/** Whether a word of change stands at a token: 'rose', 'up'. */
const changes = (reader: Reader, i: number): boolean =>
  reader.lexicon.words.ranges.changes.has(wordAt(reader, i));
