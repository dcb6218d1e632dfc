import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { afterYear } from '../../context/past-periods.ts';
import { isYearGoneBy } from '../../context/years.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { overComma, sentenceNear } from '../../syntax/clause.ts';
import { contentRun, isPlural } from '../../syntax/run.ts';
import {
  isDefiniteAt,
  isOfAt,
  isPrepositionAt,
  isRelativeAt,
  isSubordinatorAt,
  nounAt,
} from '../../words-at.ts';

/**
 * Whether a past year and suspects new to the text open the sentence:
 * 'In 2009 robbers took 43 pieces; four men were later jailed'.
 */
export function isOfOthers(reader: Reader, { from }: Candidate): boolean {
  const at = afterYear(reader, sentenceNear(reader, from).from);
  if (at === undefined || at > from) return false;
  const noun = nounAt(reader, at);
  return noun?.kind === 'suspects' && isPlural(reader, at);
}

/**
 * Whether a figure belongs to another case that is named by its year:
 * 'the attacks of November 2015, in which 130 people died'.
 */
export function isOfOtherCase(reader: Reader, candidate: Candidate): boolean {
  const { from } = sentenceNear(reader, candidate.from);
  for (let i = candidate.from - 1; i > from; i -= 1) {
    const word = wordAt(reader, i);
    if (word === ';') return false;
    if (!isYearGoneBy(reader, i)) continue;
    if (isMeasure(reader, i, from) || isNamedByYear(reader, i)) return true;
    // The relative must follow the year directly: 'action in 2021 in which', but not
    // 'a raid in 2020 that led to this case'.
    const after = overComma(reader, i + 1);
    const isTied = after > i + 1 || isPrepositionAt(reader, after);
    if (isTied && opensRelative(reader, after)) return isAttributed(reader, i, from);
  }
  return false;
}

/**
 * Whether the year stands before the event and a relative behind it: 'the 2021 crackdown in which 15 were arrested'.
 */
function isNamedByYear(reader: Reader, year: number): boolean {
  if (!isDefiniteAt(reader, year - 1)) return false;
  const { to } = contentRun(reader, year + 1);
  if (!isEvent(reader, to - 1)) return false;
  return isInWhich(reader, overComma(reader, to));
}

/** Whether a word names a single event: 'raid', 'crackdown'. */
const isEvent = (reader: Reader, i: number): boolean =>
  nounAt(reader, i, i + 1)?.class === 'event' || reader.exclusions.actions.has(wordAt(reader, i));

/** Whether the year belongs to the name of an event: 'of 2015', 'of November 2015', 'offences in 2011'. */
function isAttributed(reader: Reader, year: number, from: number): boolean {
  const { months } = reader.exclusions;
  let i = year - 1;
  if (months.has(wordAt(reader, i))) i -= 1;
  if (/^\d{1,2}$/.test(wordAt(reader, i))) i -= 1;
  if (i <= from) return false;
  // A preposition of time ties it to the event: 'previous offences in 2011, when'.
  const { beforeYear } = reader.exclusions;
  return isOfAt(reader, i) || (isEvent(reader, i - 1) && beforeYear.has(wordAt(reader, i)));
}

/**
 * Whether the year is that of an earlier case to which this one is compared: 'the worst such case since 2012',
 * 'the deadliest since the 2018 wreck'.
 */
function isMeasure(reader: Reader, year: number, from: number): boolean {
  const at = isDefiniteAt(reader, year - 1) ? year - 2 : year - 1;
  if (!reader.exclusions.sinces.has(wordAt(reader, at))) return false;
  return hasOneOf(reader.tokens, reader.grammar.superlatives, from, at);
}

/** Whether a preposition and a relative stand at a token: 'in which', 'during which'. */
const isInWhich = (reader: Reader, i: number): boolean =>
  isPrepositionAt(reader, i) && isRelativeAt(reader, i + 1);

/** Whether a relative clause opens at a token: 'in which', 'which', 'when'. */
const opensRelative = (reader: Reader, i: number): boolean =>
  isInWhich(reader, i) || isRelativeAt(reader, i) || isSubordinatorAt(reader, i);
