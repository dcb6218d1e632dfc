import { opensSentence } from '../../../text/doc.ts';
import { nationalityAt } from '../../annotations-at.ts';
import { type Candidate, isBare } from '../../candidate.ts';
import { isLineStart, isNumber, isWord, type Reader, wordAt } from '../../reader.ts';
import { overComma } from '../../syntax/clause.ts';
import { isBeAt, isCommaAt, isDefiniteAt, isOfAt } from '../../words-at.ts';
import { predicateBefore } from '../predicate/before.ts';
import { wantsPerson } from '../predicate/effects.ts';
import { isUnmet } from '../predicate/unmet.ts';
import { verbEndingAt } from '../predicate/verb-ending.ts';
import { isSuspension } from '../terms/times.ts';

/** Whether where a number without a noun stands says that it counts nothing of the case: no way to name its kind is tried. */
export const countsNothing = (
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean =>
  isBare(candidate) &&
  (isVagueSum(reader, candidate) ||
    // 'by 8 votes to 0': nobody counts none without saying of what.
    candidate.quantity.value === 0 ||
    isCountedNext(reader, candidate) ||
    countsUnknown(reader, candidate) ||
    // 'two years, suspended for three'.
    isSuspension(reader, candidate) ||
    isOutOfUntold(reader, candidate, before) ||
    arePeople(reader, candidate, before) ||
    isOfUnmet(reader, candidate));

/** 'recovering billions': what no noun follows counts nobody. */
const isVagueSum = (reader: Reader, { quantity }: Candidate): boolean =>
  reader.content.vagueSums.has(wordAt(reader, quantity.to - 1));

/** 'into nine 33,000 litre trucks': what it counts stands behind the next number on its line. */
const isCountedNext = (reader: Reader, { to }: Candidate): boolean =>
  isNumber(reader, to) && !isLineStart(reader, to);

/** 'Of the 162, 81 remain': a bare number out of one of which nothing is known tells of no others. */
function isOutOfUntold(reader: Reader, { from }: Candidate, before: readonly Candidate[]): boolean {
  const isOpened =
    isCommaAt(reader, from - 1) &&
    isNumber(reader, from - 2) &&
    isDefiniteAt(reader, from - 3) &&
    isOfAt(reader, from - 4) &&
    opensSentence(reader.doc, from - 4);
  return isOpened && (before.at(-1)?.to ?? 0) < from - 2;
}

/** So many numbers before those of a people the countries may stand that they come from. */
const REACH_LANDS = 3;

/** 'from 20 countries; more than half, 138, are Ethiopians': a people's number is none of countries. */
function arePeople(reader: Reader, { to }: Candidate, before: readonly Candidate[]): boolean {
  const at = overComma(reader, to);
  if (!isBeAt(reader, at) || !nationalityAt(reader, at + 1)) return false;
  return before.slice(-REACH_LANDS).some(({ kind }) => kind === 'countries');
}

/** 'arrested two men and hope to arrest five more': what is yet to be done to them makes them none of those before. */
function isOfUnmet(reader: Reader, { from }: Candidate): boolean {
  const verb = verbEndingAt(reader, from - 1, ({ person }) => person !== undefined);
  return verb !== undefined && isUnmet(reader, verb);
}

/** 'Arrested three and seized 500 wampum': what a word that nobody knows counts is none of the persons before it. */
function countsUnknown(reader: Reader, { from, to }: Candidate): boolean {
  if (!isWord(reader, to) || reader.grammar.stops.has(wordAt(reader, to))) return false;
  const predicate = predicateBefore(reader, from, wantsPerson);
  return predicate?.direct === true && predicate.entry.thing !== undefined;
}
