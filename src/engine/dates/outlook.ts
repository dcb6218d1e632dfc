import { compiledOnce } from '../text/compiled.ts';
import { sentenceAround } from '../text/doc.ts';
import { tableOf } from '../text/phrases.ts';
import type { Cursor } from './cursor.ts';
import type { Expression } from './expression.ts';
import type { DateWords } from './words.ts';

const tablesOf = compiledOnce((words: DateWords) => ({
  future: tableOf(words.future),
  settled: tableOf(words.settled),
}));

/** How many tokens before a date, and after one that opens its sentence, the words that look ahead may stand. */
const REACH = { before: 14, after: 7 };

/** Whether the words before a date in its clause look ahead: 'is due in court on Monday'. */
export function looksAhead(cursor: Cursor, e: Expression): boolean {
  if (cursor.words.since.has(cursor.norm(e.from - 1))) return false;
  const { tokens } = cursor.doc;
  const { future, settled } = tablesOf(cursor.words);
  const opens = (i: number, end: number) =>
    future.match(tokens, i, end) !== undefined && settled.match(tokens, i, end) === undefined;
  const { from, to } = sentenceAround(cursor.doc, e.from);
  for (let i = beforeComma(cursor, e); i >= Math.max(from, e.from - REACH.before); i -= 1) {
    if (cursor.isSign(i, ',') || cursor.isSign(i, ';')) break;
    if (opens(i, e.from)) return true;
  }
  if (e.from - from > 1) return false;
  for (let i = e.to; i < Math.min(to, e.to + REACH.after); i += 1) if (opens(i, to)) return true;
  return false;
}

/**
 * The token before the comma of a date at the end of its sentence, because such a date belongs to what stands before
 * it: 'will guard the first hearing, on 3 February.'
 */
function beforeComma(cursor: Cursor, { from, to }: Expression): number {
  const comma = cursor.isSign(from - 1, ',') ? from - 1 : from - 2;
  const isLast = sentenceAround(cursor.doc, from).to <= to + 1;
  return isLast && cursor.isSign(comma, ',') ? comma - 1 : from - 1;
}

/** How many tokens before its date a word for an end may stand: 'until January', 'until the end of January'. */
export const END_BEFORE: readonly number[] = [1, 4];

/**
 * Whether a date is the end of a time without a beginning. Such an end lies in the past or the future, whichever is
 * nearer: 'bailed until January'.
 */
export const isEnd = (
  cursor: Cursor,
  { from }: Expression,
  last: Expression | undefined,
): boolean =>
  END_BEFORE.some(
    (back) => cursor.words.until.has(cursor.norm(from - back)) && last?.to !== from - back,
  );
