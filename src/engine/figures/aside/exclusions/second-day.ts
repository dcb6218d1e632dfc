import { opensSentence, tokenAt } from '../../../text/doc.ts';
import { NUMBER } from '../../../text/tokens/tokens.ts';
import { dateAt, dateEndingAt } from '../../annotations-at.ts';
import type { Quantity } from '../../number/quantity.ts';
import { isCapital, type Reader, wordAt } from '../../reader.ts';
import { contentRun } from '../../syntax/run.ts';
import { isCommaAt, isListJointAt, isPrepositionAt } from '../../words-at.ts';

/** No month has more days. */
const LAST_OF_MONTH = 31;

/** 'on September 23 and 24', 'on May 3, 4 and 5 officers searched': a day whose month stands before an earlier one. */
export function isSecondDay(reader: Reader, q: Quantity): boolean {
  const { number, to, value = Number.NaN } = q;
  if (q.q !== 'exact' || q.from !== number || !(value <= LAST_OF_MONTH)) return false;
  // 'On May 3, 14 men were held': behind a comma a day only where the list of days goes on.
  if (isCommaAt(reader, number - 1) && !goesOn(reader, to)) return false;
  const first = dayBefore(reader, number - 1);
  if (first === undefined || value <= Number(wordAt(reader, number - 2))) return false;
  // 'arrested 12 on May 3 and 24 on May 5'.
  if (isPrepositionAt(reader, to) && dateAt(reader, to + 1)) return false;
  const isNext = value === Number(wordAt(reader, number - 2)) + 1;
  const counts =
    contentRun(reader, to).to > to && !reader.grammar.respective.has(wordAt(reader, to));
  // 'In raids on May 3 and 14 officers were hurt' counts them, 'On May 3 and 14 officers raided' does not.
  return !counts || isNext || opensItsSentence(reader, first);
}

/** ', 5' or 'and 5' behind a day. */
const goesOn = (reader: Reader, at: number): boolean =>
  isListJointAt(reader, at) && reader.tokens.kind[at + 1] === NUMBER;

/** The first token of the day that the days of a list before a token begin with; its month alone tells it where the year is unknown. */
function dayBefore(reader: Reader, joint: number): number | undefined {
  for (let i = joint; isListJointAt(reader, i); i -= 2) {
    if (reader.tokens.kind[i - 1] !== NUMBER) return undefined;
    const date = dateEndingAt(reader, i - 1);
    if (date) return tokenAt(reader.doc, date.start);
    if (reader.exclusions.months.has(wordAt(reader, i - 2)) && isCapital(reader, i - 2))
      return i - 2;
  }
  return undefined;
}

/** 'On May 3 and': behind its preposition. */
const opensItsSentence = (reader: Reader, first: number): boolean =>
  isPrepositionAt(reader, first - 1) && opensSentence(reader.doc, first - 1);
