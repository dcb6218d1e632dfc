import { inOneSentence } from '../../../text/doc.ts';
import type { Candidate } from '../../candidate.ts';
import { isLineStart, isWord, type Reader, wordAt } from '../../reader.ts';
import { isAndAt, isArticleAt, isBeAt, isListJointAt } from '../../words-at.ts';
import { takeOver } from '../antecedent/ellipsis.ts';
import { nearestCue } from '../cues/cues.ts';
import { isForThose } from '../terms/times.ts';

/**
 * Names a price whose verb and currency stand only with the first of a list:
 * 'A passport cost 1,800 euros, a permit 600 and a licence 250'.
 */
export function gappedPrice(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const last = before.at(-1);
  if (candidate.phrase.refers || last?.quantity.dimension !== 'money') return false;
  if (isForAnother(reader, candidate, last)) {
    takeOver(candidate, last);
    return true;
  }
  if (!isListJointAt(reader, last.to)) return false;
  const at = last.to + (isAndAt(reader, last.to + 1) ? 2 : 1);
  if (!isArticleAt(reader, at)) return false;
  if (candidate.from - at > LONGEST || candidate.from - at < 2) return false;
  for (let i = at; i < candidate.from; i += 1)
    if (!isWord(reader, i) || isLineStart(reader, i) || isBeAt(reader, i)) return false;
  if (isWord(reader, candidate.to) && !isAndAt(reader, candidate.to)) return false;
  takeOver(candidate, last);
  return true;
}

/**
 * Whether both prices stand before 'for':
 * 'charge 3,500 euros for a place in a lorry to Austria and 5,000 for Germany'.
 */
function isForAnother(reader: Reader, { from, to }: Candidate, last: Candidate): boolean {
  const { forEach } = reader.lexicon.words;
  return (
    last.kind === 'price' &&
    inOneSentence(reader.doc, last.from, from) &&
    isAndAt(reader, from - 1) &&
    forEach.has(wordAt(reader, last.to)) &&
    forEach.has(wordAt(reader, to))
  );
}

/** How many words the name of the thing may have. */
const LONGEST = 5;

/** How many figures back the sum or the term may stand. */
const BACK = 6;

/**
 * Names a bare number right behind a verb of paying or sentencing, which goes on from the last sum or term:
 * 'charged 95', 'got nine'.
 */
export function sumOrTerm(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const previous = wordAt(reader, candidate.from - 1);
  // The end of a change has the unit of its start: 'cut the terms from 30 years to 24'.
  const last = before.at(-1);
  if (
    last?.to === candidate.from - 1 &&
    last.quantity.dimension !== 'count' &&
    reader.grammar.directions.has(previous)
  ) {
    takeOver(candidate, last);
    return true;
  }
  const money = antecedentMeasure(before, 'money');
  // Whoever pays is no sum: 'cost one of them €86,000'.
  const isPaid = reader.content.payVerbs.has(previous) && !isOfCharge(reader, candidate);
  if (money && !candidate.phrase.refers && isPaid) {
    takeOver(candidate, money);
    const cue = nearestCue(reader, candidate, reader.lexicon.moneyCues);
    if (cue) candidate.kind = cue.kind;
    return true;
  }
  const term = antecedentMeasure(before, 'time');
  const isTerm = reader.content.termVerbs.has(previous) || isForThose(reader, candidate, last);
  if (term?.kind !== 'sentence' || !isTerm) return false;
  takeOver(candidate, term);
  return true;
}

/** Whether what persons are charged with stands behind their number, which is no sum: 'have charged three with acting'. */
const isOfCharge = (reader: Reader, { quantity }: Candidate): boolean =>
  reader.grammar.comitatives.has(wordAt(reader, quantity.to));

/** The last sum, or the last term that is more than a duration. */
function antecedentMeasure(
  before: readonly Candidate[],
  dimension: 'money' | 'time',
): Candidate | undefined {
  return before
    .slice(-BACK)
    .findLast((earlier) => earlier.quantity.dimension === dimension && earlier.kind !== 'duration');
}
