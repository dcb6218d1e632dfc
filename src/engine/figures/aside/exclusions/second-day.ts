import { opensSentence, tokenAt } from '../../../text/doc.ts';
import { NUMBER } from '../../../text/tokens/tokens.ts';
import { dateAt, dateEndingAt } from '../../annotations-at.ts';
import type { Quantity } from '../../number/quantity.ts';
import { isCapital, type Reader, wordAt } from '../../reader.ts';
import { contentRun } from '../../syntax/run.ts';
import { isCommaAt, isListJointAt, isPrepositionAt } from '../../words-at.ts';

/** The last day of the longest month. */
const LAST_OF_MONTH = 31;

/**
 * Whether a number is a day whose month stands before an earlier day: 'on September 23 and 24',
 * 'on May 3, 4 and 5 officers searched'.
 */
export function isSecondDay(reader: Reader, q: Quantity): boolean {
  const { number, to, value = Number.NaN } = q;
  if (q.q !== 'exact' || q.from !== number || !(value <= LAST_OF_MONTH)) return false;
  // Behind a comma it is a day only if the list of days goes on, unlike in 'On May 3, 14 men were held'.
  if (isCommaAt(reader, number - 1) && !goesOn(reader, to)) return false;
  const first = dayBefore(reader, number - 1);
  if (first === undefined || value <= Number(wordAt(reader, number - 2))) return false;
  // A number with a date of its own is a count: 'arrested 12 on May 3 and 24 on May 5'.
  if (isPrepositionAt(reader, to) && dateAt(reader, to + 1)) return false;
  const isNext = value === Number(wordAt(reader, number - 2)) + 1;
  const counts =
    contentRun(reader, to).to > to && !reader.grammar.respective.has(wordAt(reader, to));
  // Before a noun it is a day if it is the next day or opens the sentence:
  // 'In raids on May 3 and 14 officers were hurt' counts officers, 'On May 3 and 14 officers raided' does not.
  return !counts || isNext || opensItsSentence(reader, first);
}

/** Whether the list of days goes on at a token: ', 5' or 'and 5'. */
const goesOn = (reader: Reader, at: number): boolean =>
  isListJointAt(reader, at) && reader.tokens.kind[at + 1] === NUMBER;

/**
 * The first token of the day that opens the list before a token. If the year is unknown only its month shows that it
 * is one.
 */
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

/** Whether the list opens its sentence with a preposition: 'On May 3 and'. */
const opensItsSentence = (reader: Reader, first: number): boolean =>
  isPrepositionAt(reader, first - 1) && opensSentence(reader.doc, first - 1);
