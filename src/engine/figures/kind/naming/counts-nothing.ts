import { opensSentence } from '../../../text/doc.ts';
import { hasOneOf } from '../../../text/tokens/tokens.ts';
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

/** Whether the place of a bare number shows that it counts nothing of the case, so that no way to name it is tried. */
export const countsNothing = (
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean =>
  isBare(candidate) &&
  (isVagueSum(reader, candidate) ||
    // Nobody counts zero without saying of what: 'by 8 votes to 0'.
    candidate.quantity.value === 0 ||
    isTradedFor(reader, candidate) ||
    isCountedNext(reader, candidate) ||
    countsUnknown(reader, candidate) ||
    // A suspension has its own length: 'two years, suspended for three'.
    isSuspension(reader, candidate) ||
    isOutOfUntold(reader, candidate, before) ||
    arePeople(reader, candidate, before) ||
    isOfUnmet(reader, candidate));

/** Whether a bare number such as 'billions' means money: 'recovering billions'. */
const isVagueSum = (reader: Reader, { quantity }: Candidate): boolean =>
  reader.content.vagueSums.has(wordAt(reader, quantity.to - 1));

/** How many tokens before 'for' the verb of buying may stand. */
const REACH_TRADE = 4;

/** Whether it is a sum without its currency: 'was bought for 30,000 and sold for 90,000'. */
function isTradedFor(reader: Reader, { from }: Candidate): boolean {
  const { content, grammar, tokens } = reader;
  const link = from - 1;
  return (
    grammar.reasons.has(wordAt(reader, link)) &&
    hasOneOf(tokens, content.trades, Math.max(link - REACH_TRADE, 0), link)
  );
}

/**
 * Whether another number follows on its line, behind which the noun of both stands: 'into nine 33,000 litre trucks'.
 */
const isCountedNext = (reader: Reader, { to }: Candidate): boolean =>
  isNumber(reader, to) && !isLineStart(reader, to);

/** Whether it is a part of a number of which nothing is known: 'Of the 162, 81 remain'. */
function isOutOfUntold(reader: Reader, { from }: Candidate, before: readonly Candidate[]): boolean {
  const isOpened =
    isCommaAt(reader, from - 1) &&
    isNumber(reader, from - 2) &&
    isDefiniteAt(reader, from - 3) &&
    isOfAt(reader, from - 4) &&
    opensSentence(reader.doc, from - 4);
  return isOpened && (before.at(-1)?.to ?? 0) < from - 2;
}

/** How many numbers before those of a nationality the number of countries may stand. */
const REACH_LANDS = 3;

/**
 * Whether it tells how many are of a nationality, and so counts no countries:
 * 'from 20 countries; more than half, 138, are Ethiopians'.
 */
function arePeople(reader: Reader, { to }: Candidate, before: readonly Candidate[]): boolean {
  const at = overComma(reader, to);
  if (!isBeAt(reader, at) || !nationalityAt(reader, at + 1)) return false;
  return before.slice(-REACH_LANDS).some(({ kind }) => kind === 'countries');
}

/**
 * Whether the verb before it tells what has yet to happen, so that it is no part of those before:
 * 'arrested two men and hope to arrest five more'.
 */
function isOfUnmet(reader: Reader, { from }: Candidate): boolean {
  const verb = verbEndingAt(reader, from - 1, ({ person }) => person !== undefined);
  return verb !== undefined && isUnmet(reader, verb);
}

/**
 * Whether it counts a word that no list holds, so that it does not go on from persons:
 * 'Arrested three and seized 500 wampum'.
 */
function countsUnknown(reader: Reader, { from, to }: Candidate): boolean {
  if (!isWord(reader, to) || reader.grammar.stops.has(wordAt(reader, to))) return false;
  const predicate = predicateBefore(reader, from, wantsPerson);
  return predicate?.direct === true && predicate.entry.thing !== undefined;
}
