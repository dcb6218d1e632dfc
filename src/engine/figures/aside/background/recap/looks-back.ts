import { latestBefore, openingTime } from '../../../context/opening-time.ts';
import { isTied, tellsOfOthers } from '../../../context/ties.ts';
import { tablesOf } from '../../../lexicon/background-tables.ts';
import type { Reader } from '../../../reader.ts';
import { isSameBlock, type Run } from '../../../syntax/clause.ts';
import { nounAt } from '../../../words-at.ts';

/** From how many days ago on a time may open another case in a row of cases. */
const WHILE = 9;

/**
 * Whether a sentence looks back on another case. An earlier time must open its paragraph, and nothing in it or behind
 * it may tie it to the case. In a `row` of cases that were mentioned before, a shorter while ago is enough.
 */
export function looksBack(reader: Reader, run: Run, next: Run, row: number): boolean {
  if (row === 0 && isSameBlock(reader, run.from - 1, run.from) && !isRunTogether(reader))
    return false;
  const time = openingTime(reader, run.from);
  if (!time || !(time.isLong || (row > 0 && time.days >= WHILE))) return false;
  if (time.isSince || isOwn(reader, run.from, time.iso)) return false;
  const { those } = tablesOf(reader.exclusions);
  return !those.find(reader.tokens, run.from, endOf(reader, run, next)) && !isTied(reader, run);
}

/** Whether the text is a single block, or a headline and one, so that it has no paragraphs. */
const isRunTogether = ({ doc }: Reader): boolean => doc.blocks.length <= 2;

/**
 * Where the words end that may tie a sentence to the case. They include the next sentence, unless this one tells of
 * an event itself: 'In May police stopped a lorry. The driver led them to the gang'.
 */
export function endOf(reader: Reader, { from, to }: Run, next: Pick<Run, 'to'>): number {
  if (!isSameBlock(reader, from, to)) return to;
  for (let i = from; i < to; i += 1) if (nounAt(reader, i)?.class === 'event') return to;
  return next.to;
}

/** Whether a month or day is the latest that the text has told. */
const isOwn = (reader: Reader, from: number, own: string): boolean =>
  own !== '' && latestBefore(reader, from) <= own;

/** From how many days ago on a time lies before the case, once its own days were told. */
const DAYS = 5;

/**
 * Whether a sentence near the end of an article opens with a time before the case. An article has told the important
 * facts of its own case by then. Only persons of the case keep such a sentence with it.
 */
export function looksBackLate(reader: Reader, run: Run): boolean {
  const time = openingTime(reader, run.from);
  if (!time || !(time.isLong || time.days >= DAYS) || isOwn(reader, run.from, time.iso))
    return false;
  return tellsOfOthers(reader, run);
}
