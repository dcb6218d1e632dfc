import type { Candidate } from '../../candidate.ts';
import { namesGang } from '../../context/ties.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { unitAt } from '../../words-at.ts';

/** How many tokens from the start of its sentence 'came' may stand: 'The gun battle in the port came'. */
const REACH = 9;

/** How many tokens 'just under two weeks after' may have. */
const REACH_AFTER = 7;

/**
 * Whether a figure is that of the event shortly before this one, or the time between the two:
 * 'The raid came two days after customs found 90 kg', 'The attack took place hours after four people were shot'.
 * Years are different, because they lie between a crime and its trial. An event of the same gang is of this case: 'It comes
 * two months after a fourth member of the syndicate was held'.
 */
export function isSoonAfter(reader: Reader, { from, quantity }: Candidate): boolean {
  const sentence = sentenceNear(reader, from);
  const after = afterTime(reader, sentence.from);
  if (after === undefined || namesGang(reader, after, sentence.to)) return false;
  return from > after || quantity.to === after;
}

/** The token of 'after' in 'came two days after', if a sentence begins so. */
function afterTime(reader: Reader, start: number): number | undefined {
  const { trials } = reader.exclusions;
  const { comes } = tablesOf(reader.exclusions);
  for (let verb = start + 1; verb < start + REACH; verb += 1) {
    // A trial that follows so soon is of the same crime: 'The conviction came two weeks after'.
    if (trials.has(wordAt(reader, verb - 1))) return undefined;
    const came = comes.match(reader.tokens, verb)?.length;
    if (came === undefined) continue;
    const after = afterShortTime(reader, verb + came + 1, verb + came + REACH_AFTER);
    if (after !== undefined) return after;
  }
  return undefined;
}

/** The first 'after' of these tokens that stands behind 'hours', 'days', 'months'. */
export function afterShortTime(reader: Reader, from: number, end: number): number | undefined {
  const { sequelTo } = reader.exclusions;
  for (let i = from; i < end; i += 1)
    if (sequelTo.has(wordAt(reader, i)) && isShortTime(reader, i - 1)) return i;
  return undefined;
}

/** Whether a token is a unit of time shorter than a year: 'hours', 'days', 'months'. */
function isShortTime(reader: Reader, i: number): boolean {
  const unit = unitAt(reader, i);
  return unit?.dimension === 'time' && unit.unit !== 'year';
}
