import { nextOf } from '../../../text/tokens/tokens.ts';
import { agencyAt, dateAt, placeAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { afterYear } from '../../context/past-periods.ts';
import { afterPartOfYear, isDated, isYearGoneBy } from '../../context/years.ts';
import { tablesOf } from '../../lexicon/background-tables.ts';
import { boundsAt } from '../../number/bounds.ts';
import { amountAt } from '../../number/read-amount.ts';
import { isNumber, type Reader, wordAt } from '../../reader.ts';
import { hasSuch, sentenceNear, tokenAfter } from '../../syntax/clause.ts';
import { contentRun } from '../../syntax/run.ts';
import {
  afterComma,
  isAdverbAt,
  isCommaAt,
  isDeterminerAt,
  isPrepositionAt,
  isRelativeAt,
  isVerbAt,
} from '../../words-at.ts';

/**
 * Whether a figure is a statistic of a body or a country: 'In 2022, the hotline dealt with 16,938 reports',
 * 'There were 461 such attacks in Germany in 2023', 'Since 2015 the bureau has seized 170 firearms',
 * 'Greece has 850 monasteries'.
 */
export function isStatistic(reader: Reader, candidate: Candidate): boolean {
  const tables = tablesOf(reader.exclusions);
  const sentence = sentenceNear(reader, candidate.from);
  const { to } = sentence;
  const from = afterSource(reader, sentence.from);
  const isOfReport = tables.there.match(reader.tokens, from) || isReportAt(reader, from);
  if (isOfReport) return hasYear(reader, from, to);
  const part = afterPartOfYear(reader, from);
  if (part !== undefined) return isToldOfBody(reader, part);
  const opening = afterYear(reader, from);
  if (opening !== undefined && isOfSeries(reader, from, opening)) return true;
  const subject =
    bodyAt(reader, opening ?? from) ??
    (opening && (itAt(reader, opening) ?? officeAt(reader, opening)));
  if (subject === undefined) return false;
  // With a month it needs the present perfect: 'Since January 2021 the AFP has seized'.
  // 'In January 2021 the AFP had seized' may be of this case.
  const { months, hasNow } = reader.exclusions;
  const has = months.has(wordAt(reader, from + 1)) ? hasNow : reader.grammar.have;
  if (opening !== undefined && has.has(wordAt(reader, subject))) return true;
  if (hasNumber(reader, subject)) return true;
  return (
    hasCounted(reader, overAside(reader, subject), candidate.from) && hasYear(reader, from, to)
  );
}

/**
 * Whether a sentence tells what a series of operations came to:
 * 'Since 2013 these operations have led to 5,600 arrests'.
 */
function isOfSeries(reader: Reader, from: number, opening: number): boolean {
  const { series, sinces, hasNow } = reader.exclusions;
  if (!sinces.has(wordAt(reader, from))) return false;
  for (let i = opening; i < opening + REACH_SERIES; i += 1)
    if (series.has(wordAt(reader, i))) return hasNow.has(wordAt(reader, i + 1));
  return false;
}

/** How many tokens may name a series: 'the "Red Fox" operations'. */
const REACH_SERIES = 7;

/** Skips the source that opens a sentence: 'According to the agency,', 'The minister said that'. */
function afterSource(reader: Reader, from: number): number {
  const said = reader.lexicon.accordingTo.match(reader.tokens, from);
  if (!said) return afterSpeaker(reader, from);
  const { length } = said;
  return afterComma(reader, from + length, LONGEST_SOURCE - length) ?? from;
}

/** Skips who speaks, where a sentence opens so: 'He said', 'The head of the unit said that'. */
function afterSpeaker(reader: Reader, from: number): number {
  const { say } = reader.attributes;
  const end = from + REACH_SPEAKER;
  const at = nextOf(reader.tokens, say, from + 1, end);
  if (at >= end || hasSuch(reader, from, at, isNumber)) return from;
  return isRelativeAt(reader, at + 1) ? at + 2 : at + 1;
}

/** How many tokens may stand before the verb of saying. */
const REACH_SPEAKER = 7;

/**
 * How many tokens such a source may have:
 * 'According to a report by experts of the Council of Europe on forced labour'.
 */
const LONGEST_SOURCE = 24;

/**
 * Whether a report opens the sentence: 'Figures from raids', 'A parliamentary report last year', 'A study found', but
 * not 'data carriers'.
 */
function isReportAt(reader: Reader, from: number): boolean {
  for (let i = from; i < from + REACH_VERB && !isPrepositionAt(reader, i); i += 1)
    if (reader.exclusions.reports.has(wordAt(reader, i)))
      return isPrepositionAt(reader, i + 1) || isVerbAt(reader, i + 1) || !!dateAt(reader, i + 1);
  return false;
}

/** Skips an aside behind a body's name: ', with a population of 100,000,'. */
function overAside(reader: Reader, at: number): number {
  return isCommaAt(reader, at) ? (afterComma(reader, at + 1, LONGEST_ASIDE) ?? at) : at;
}

/** How many tokens an aside about a body may have. */
const LONGEST_ASIDE = 11;

function hasCounted(reader: Reader, from: number, to: number): boolean {
  const { counts } = tablesOf(reader.exclusions);
  for (let i = from; i < Math.min(to, from + REACH_VERB); i += 1)
    if (counts.match(reader.tokens, i)) return true;
  return false;
}

/** How many tokens behind a body its verb may stand. */
const REACH_VERB = 5;

/** Whether a year without a month stands between two tokens: 'in 2023', 'last year'. */
function hasYear(reader: Reader, from: number, to: number): boolean {
  const { openings } = tablesOf(reader.exclusions);
  for (let i = from; i < to; i += 1) {
    const isYear = isYearGoneBy(reader, i) || openings.match(reader.tokens, i) !== undefined;
    if (isYear && !isDated(reader, i)) return true;
  }
  return false;
}

/** Whether a body is the subject of the statement that begins at a token: 'the agency', 'it', 'prosecutors'. */
export const isToldOfBody = (reader: Reader, at: number): boolean =>
  (bodyAt(reader, at) ?? itAt(reader, at) ?? officeAt(reader, at)) !== undefined;

/** Whether a body is the subject of a present perfect: 'the agency has', 'police have'. */
export function bodyHas(reader: Reader, at: number): boolean {
  const next = bodyAt(reader, at) ?? officeAt(reader, at);
  return next !== undefined && reader.exclusions.hasNow.has(wordAt(reader, next));
}

/** The token behind a pronoun for a body: 'In 2023 it concluded 265 investigations'. */
const itAt = (reader: Reader, at: number): number | undefined =>
  reader.attributes.bodySubjects.has(wordAt(reader, at)) ? at + 1 : undefined;

/** The token behind an office: 'Since 2020, prosecutors have charged 3,500 people'. */
function officeAt(reader: Reader, at: number): number | undefined {
  const office = reader.lexicon.offices.match(reader.tokens, at);
  return office && at + office.length;
}

/** The token behind a body's name at the start of a statement: 'the bureau', 'Europol', 'Greece'. */
function bodyAt(reader: Reader, start: number): number | undefined {
  const at = isDeterminerAt(reader, start) ? start + 1 : start;
  const body = tablesOf(reader.exclusions).bodies.match(reader.tokens, at);
  if (body) return at + body.length;
  const named = agencyAt(reader, start) ?? agencyAt(reader, at) ?? placeAt(reader, at);
  return named && tokenAfter(reader, named, start);
}

/**
 * Whether a body has a number of something, in the present tense: 'Greece has about 850 monasteries',
 * 'The EPPO currently has 206 investigations'.
 */
function hasNumber(reader: Reader, subject: number): boolean {
  let i = subject;
  while (isAdverbAt(reader, i)) i += 1;
  if (!reader.exclusions.hasNow.has(wordAt(reader, i))) return false;
  i += 1;
  while (isAdverbAt(reader, i)) i += 1;
  const amount = amountAt(reader, boundsAt(reader, i).to);
  return amount !== undefined && contentRun(reader, amount.to).to > amount.to;
}
