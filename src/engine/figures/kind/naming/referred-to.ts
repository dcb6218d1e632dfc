import { inOneSentence } from '../../../text/doc.ts';
import type { Candidate } from '../../candidate.ts';
import { isMassOrVolume } from '../../number/quantity.ts';
import { endsAsPast, isLineStart, type Reader, wordAt } from '../../reader.ts';
import { isAccused, isCasualty } from '../../stages.ts';
import { isDefiniteAt, isSubordinatorAt, verbsAt } from '../../words-at.ts';
import { antecedentOf, reachOf } from '../antecedent/antecedent.ts';
import { takeOver } from '../antecedent/ellipsis.ts';
import { areLiving, isDoneOtherwise } from '../antecedent/no-antecedent.ts';
import { areToldOtherwise } from '../antecedent/told-otherwise.ts';
import { substanceBefore } from '../substance/substance-near.ts';
import { isOwnWeight } from '../substance/whose-weight.ts';

/** Gives a number that refers back the kind of what it refers to: 'Two more', 'the other five'. */
export function referredTo(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  if (candidate.phrase.head !== undefined && candidate.quantity.dimension === 'count') return false;
  if (isDoneOtherwise(reader, candidate)) return false;
  // Behind 'at' a number belongs to its own sentence: 'put the number of those caught at 432'.
  if (wordAt(reader, candidate.from - 1) === reader.grammar.at) return false;
  // A number right behind a figure is another object: 'cost five countries 62 million'.
  if (before.at(-1)?.to === candidate.from && !isLineStart(reader, candidate.from)) return false;
  const mass = isMassOrVolume(candidate.quantity.dimension);
  const antecedent = antecedentOf(reader, candidate, before, mass ? 1 : reachOf(reader, candidate));
  if (!antecedent || areLiving(reader, candidate, antecedent)) return false;
  // 'Jailed for 15 years in 2019 but released after six'.
  if (isMeasure(antecedent) && isSubordinatorAt(reader, candidate.from - 1)) return false;
  // 'The four' are no years: 'jailed for nine years for the killing of the four'.
  if (!mass && isDefiniteAt(reader, candidate.from - 1) && isMeasure(antecedent)) return false;
  if (mass && (isOwnWeight(reader, candidate) || isOfOwnSubstance(reader, candidate, antecedent)))
    return false;
  const isOtherwise = isObject(reader, candidate, antecedent);
  if (isOtherwise && isCasualty(antecedent.kind)) return false;
  takeOver(candidate, isMoreThanPart(candidate, antecedent) ? antecedent.whole : antecedent);
  if (isOtherwise || areToldOtherwise(reader, candidate)) candidate.doubt = 'kind';
  return true;
}

/**
 * Whether a verb right before those who are counted as others does something else to them than was done to those
 * before: 'Nine drowned and the coastguard pulled four others from the water', 'Nine are in custody; police hunt four
 * more'.
 */
function isObject(reader: Reader, { from, phrase }: Candidate, { kind, unit }: Candidate): boolean {
  if (!phrase.refers || unit !== 'person') return false;
  const verbs = verbsAt(reader, from - 1);
  if (verbs.length > 0) return verbs.every(({ entry }) => entry.person !== kind);
  return endsAsPast(reader, from - 1);
}

/** Whether a figure is no count, but a term or a sum. */
const isMeasure = ({ quantity }: Candidate): boolean => quantity.dimension !== 'count';

/**
 * Whether a number is larger than the part before, so that it counts others of the same whole:
 * 'of eight defendants one was sentenced. Two remain'.
 */
function isMoreThanPart(
  { quantity }: Candidate,
  part: Candidate,
): part is Candidate & { whole: Candidate } {
  const isMore = (quantity.value ?? 0) > (part.quantity.value ?? Number.POSITIVE_INFINITY);
  return isMore && isAccused(part.kind) && part.whole?.unit === part.unit;
}

/**
 * Whether a weight is of a substance named in its own sentence, or right before it, and not of an earlier one:
 * 'cartons of khat weighing 295 kg' after 600 grams of another drug,
 * '110 kg of pangolin scales and ivory weighing 148 kg'.
 */
const isOfOwnSubstance = (reader: Reader, { from, phrase }: Candidate, earlier: Candidate) =>
  !phrase.refers &&
  (!inOneSentence(reader.doc, earlier.from, from) ||
    reader.content.weighing.has(wordAt(reader, from - 1))) &&
  substanceBefore(reader, from) !== undefined;
