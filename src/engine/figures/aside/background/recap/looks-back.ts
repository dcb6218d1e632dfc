import { latestBefore, openingTime } from '../../../context/opening-time.ts';
import { isTied, tellsOfOthers } from '../../../context/ties.ts';
import { tablesOf } from '../../../lexicon/background-tables.ts';
import type { Reader } from '../../../reader.ts';
import { isSameBlock, type Run } from '../../../syntax/clause.ts';
import { nounAt } from '../../../words-at.ts';

/** So many days ago is a while: in a row of cases another of them. */
const WHILE = 9;

/**
 * Whether a sentence looks back on another case: a time gone by opens a paragraph, a while ago only in a `row` of
 * cases that were spoken of before, and nothing in it or behind it ties it to the case.
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

/** A text of one block, or of a headline and one: no paragraph begins in it. */
const isRunTogether = ({ doc }: Reader): boolean => doc.blocks.length <= 2;

/** 'In May police stopped a lorry. The driver led them to the gang': not where the first tells of a gang itself. */
export function endOf(reader: Reader, { from, to }: Run, next: Pick<Run, 'to'>): number {
  if (!isSameBlock(reader, from, to)) return to;
  for (let i = from; i < to; i += 1) if (nounAt(reader, i)?.class === 'event') return to;
  return next.to;
}

/** A month or day beyond which the text has told none. */
const isOwn = (reader: Reader, from: number, own: string): boolean =>
  own !== '' && latestBefore(reader, from) <= own;

/** So many days ago is before the case, where its own were told. */
const DAYS = 5;

/**
 * Whether a sentence near the end of an article opens with a time before its case: what an article has to tell of
 * its own case it has told by then, in the order of its weight. Only who is the case's keeps such a sentence with it.
 */
export function looksBackLate(reader: Reader, run: Run): boolean {
  const time = openingTime(reader, run.from);
  if (!time || !(time.isLong || time.days >= DAYS) || isOwn(reader, run.from, time.iso))
    return false;
  return tellsOfOthers(reader, run);
}
