import { triggersOf } from '../../../triggers.ts';
import { dateAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { hasYearGoneBy } from '../../context/years.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import { isNumber, type Reader, wordAt } from '../../reader.ts';
import { type Run, sentenceNear } from '../../syntax/clause.ts';
import { ofExclusions } from '../../triggers.ts';
import { isBeAt, isDefiniteAt, isPossessiveAt } from '../../words-at.ts';

/** How many tokens from the start of its sentence 'is the third' may begin. */
const REACH = 6;

const RANKED = ofExclusions('ranks');
const COUNTED = triggersOf<'ordinals'>(({ figures }) => figures)('ordinals');

/**
 * Whether a figure belongs to an earlier case, behind words that count the cases of a kind:
 * 'It is the third large seizure at the port this year: in February customs found 90 kg',
 * 'It was the second such find. In April a couple were jailed', 'He is the third to be jailed this year. One of the others'.
 */
export function isOfEarlierOfKind(reader: Reader, { from, quantity }: Candidate): boolean {
  const here = sentenceNear(reader, from);
  const end = countsKind(reader, here);
  // The time in which they are counted does not belong to the case either:
  // 'the third such case in ten years: in 2017'.
  if (end !== undefined) return end <= from || (quantity.dimension === 'time' && end < here.to);
  if (here.from === 0) return false;
  const last = sentenceNear(reader, here.from - 1);
  if (isNotFirst(reader, last)) return hasYearGoneBy(reader, here);
  const turns = opensWithDate(reader, here.from) || opensWithOthers(reader, here.from);
  return turns && countsKind(reader, last) !== undefined;
}

/** Whether a sentence counts its case among others of its kind, of which the next sentences then often tell. */
export const isOneOfKind = (reader: Reader, run: Run): boolean =>
  isNotFirst(reader, run) || countsKind(reader, run) !== undefined;

/** Whether a sentence says that its case is not the first: 'It is not the first time.' */
function isNotFirst(reader: Reader, { from, to }: Run): boolean {
  if (!reader.draft.standing.has(RANKED, from)) return false;
  const { negations } = reader.grammar;
  for (let i = from + 1; i < Math.min(to, from + REACH); i += 1)
    if (isBeAt(reader, i - 1) && negations.has(wordAt(reader, i)) && isDefiniteAt(reader, i + 1))
      return reader.exclusions.ranks.has(wordAt(reader, i + 2));
  return false;
}

/**
 * The token where the words end by which a sentence counts its case among others of its kind: at a colon, a semicolon
 * or the sentence's end.
 */
function countsKind(reader: Reader, { from, to }: Run): number | undefined {
  if (!reader.draft.standing.has(COUNTED, from)) return undefined;
  const { ordinals } = reader.lexicon.words;
  const { definite, likes } = reader.grammar;
  let at = from;
  while (at < from + REACH && !isBeAt(reader, at)) at += 1;
  while (at < from + REACH && !ordinals.has(wordAt(reader, at))) at += 1;
  // An article or an owner must stand before the ordinal: 'the third', 'Spain's third'.
  const isOne = definite.has(wordAt(reader, at - 1)) || isPossessiveAt(reader, at - 1);
  if (!ordinals.has(wordAt(reader, at)) || !isOne) return undefined;
  let isOfKind = false;
  for (let i = at + 1; i < to; i += 1) {
    const word = wordAt(reader, i);
    if (likes.has(word) || isTime(reader, i) || isWhile(reader, i)) isOfKind = true;
    if (word === ':' || word === ';') return isOfKind ? i : undefined;
  }
  return isOfKind ? to : undefined;
}

/** Whether a date or a calendar period stands at a token: 'since May', 'this year'. */
const isTime = (reader: Reader, i: number): boolean =>
  dateAt(reader, i) !== undefined ||
  (reader.draft.language.dates.leads.has(wordAt(reader, i)) &&
    reader.draft.language.dates.leadUnits.has(wordAt(reader, i + 1)));

/** Whether a duration stands at a token: 'in two months'. */
const isWhile = (reader: Reader, i: number): boolean =>
  reader.grammar.during.has(wordAt(reader, i)) &&
  isNumber(reader, i + 1) &&
  reader.draft.language.dates.units.has(wordAt(reader, i + 2));

/** Whether a date opens a sentence: 'In April', 'Last year'. */
const opensWithDate = (reader: Reader, from: number): boolean =>
  [from, from + 1].some((i) => dateAt(reader, i) !== undefined);

/** Whether a sentence opens with those who were counted beside the one of this case: 'One of the others', 'The other two'. */
const opensWithOthers = (reader: Reader, from: number): boolean =>
  tablesOf(reader.exclusions).others.match(reader.tokens, from) !== undefined;
