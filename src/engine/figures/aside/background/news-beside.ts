import type { Candidate } from '../../candidate.ts';
import { isPastYears } from '../../context/past-periods.ts';
import { isConvictedAt } from '../../kind/predicate/predicate.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import { isCapital, type Reader, wordAt } from '../../reader.ts';
import { hasSuch, overComma, type Run, sentenceNear } from '../../syntax/clause.ts';
import { contentRun } from '../../syntax/run.ts';
import { isArticleAt, isDefiniteAt, isOfAt, isPersonAt, nounAt } from '../../words-at.ts';

/** How many tokens may name what comes: 'The latest arrests come'. */
const REACH = 4;

/** How many tokens behind 'comes after' the report may be named: 'a Sunday paper's report'. */
const REACH_REPORT = 6;

/**
 * Whether a figure belongs to other current news: 'It comes amid reports that', 'The raids come as France counts',
 * 'It comes after a report that put the number at'.
 */
export function isNewsBeside(reader: Reader, { from }: Candidate): boolean {
  const { sequelsNow, amid, sequelTo, reports } = reader.exclusions;
  const { from: start } = sentenceNear(reader, from);
  let at = start;
  while (at <= start + REACH && !sequelsNow.has(wordAt(reader, at))) at += 1;
  if (at > start + REACH || at >= from) return false;
  if (amid.has(wordAt(reader, at + 1))) return !isArticleAt(reader, at + 2);
  if (!sequelTo.has(wordAt(reader, at + 1)) || !isArticleAt(reader, at + 2)) return false;
  for (let i = at + 3; i < Math.min(from, at + 3 + REACH_REPORT); i += 1)
    // A report 'of' something is how the case became known: 'after a report of shots'.
    if (reports.has(wordAt(reader, i))) return !isOfAt(reader, i + 1);
  return false;
}

/**
 * Whether a figure belongs to another person's sentence at an earlier time, who has no part in this case:
 * 'Earlier this month a man was jailed for nine years'.
 */
export function isOfSomebodyElse(reader: Reader, { from }: Candidate): boolean {
  const sentence = sentenceNear(reader, from);
  const time = tablesOf(reader.exclusions).otherTimes.match(reader.tokens, sentence.from);
  if (!time) return false;
  const at = overComma(reader, sentence.from + time.length);
  return (
    isArticleAt(reader, at) &&
    hasSuch(reader, sentence.from, sentence.to, isConvictedAt) &&
    !isOfCase(reader, sentence)
  );
}

/**
 * Whether a sentence names somebody with a part in the case: 'a third man', 'an accomplice',
 * 'for his part in the plot'.
 */
function isOfCase(reader: Reader, { from, to }: Run): boolean {
  const { ordinals } = reader.lexicon.words;
  const { parts } = reader.exclusions;
  for (let i = from; i < to; i += 1) {
    const word = wordAt(reader, i);
    if (ordinals.has(word) || parts.has(word)) return true;
    if (nounAt(reader, i)?.kind === 'suspects') return true;
  }
  return false;
}

/**
 * Whether a figure is the result of past years and of no person's deed:
 * 'In the last two years, tighter controls have led to the seizure of 800 tonnes'.
 */
export function isOfPastYears(reader: Reader, { from }: Candidate): boolean {
  const start = sentenceNear(reader, from).from;
  if (!isPastYears(reader, start)) return false;
  const at = overComma(reader, start + YEARS);
  const opening = isDefiniteAt(reader, at) ? at + 1 : at;
  const { to } = contentRun(reader, opening);
  const isNamed = isCapital(reader, opening) && isCapital(reader, opening + 1);
  if (to === opening || isNamed || isPersonAt(reader, to - 1)) return false;
  return reader.exclusions.hasNow.has(wordAt(reader, to));
}

/** How many tokens 'in the last two years' has. */
const YEARS = 5;
