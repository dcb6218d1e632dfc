import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { nearestCue } from '../cues/cues.ts';
import { isForThose } from '../terms/for-those.ts';
import { takeOver } from './ellipsis.ts';

/** How many figures back the sum or the term may stand. */
const BACK = 6;

/** 'charged 95', 'got nine': right after the verb of a price or a prison term, a number goes on from the last one. */
export function sumOrTerm(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const previous = wordAt(reader, candidate.from - 1);
  // 'cut the terms from 30 years to 24': what it became, in the unit that was told.
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
  // 'cost one of them €86,000': who pays is no sum.
  if (money && !candidate.phrase.refers && reader.content.payVerbs.has(previous)) {
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

/** The last sum, or the last term that is no mere duration. */
function antecedentMeasure(
  before: readonly Candidate[],
  dimension: 'money' | 'time',
): Candidate | undefined {
  return before
    .slice(-BACK)
    .findLast((earlier) => earlier.quantity.dimension === dimension && earlier.kind !== 'duration');
}
