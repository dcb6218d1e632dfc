import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { OF_GANG } from '../persons/of-gang.ts';
import { PERSONS } from '../persons/persons.ts';
import { facesTerm, isWanted } from '../terms/guilt.ts';
import { countAmongOthers } from './among-others.ts';
import { countFirstAsGang } from './gang-fate.ts';
import { countAbsentAsSuspects } from './in-absence.ts';
import { dropMinorsOfAge } from './of-age.ts';
import { countBuyersAsOther } from './of-dealers.ts';
import {
  isNextInList,
  shareChecks,
  shareDeath,
  shareVerbs,
  shareWithParts,
  takeVerb,
} from './shared-verbs.ts';
import { takeSumsBelow } from './sums-below.ts';
import { exactly, LEAST, numberKey, onlyKind, type Tellings, tellingsOf } from './tellings.ts';

/** The rule name of persons whose kind another sentence tells. */
export const TOLD_ELSEWHERE = 'persons told of elsewhere';

/**
 * Settles the kind of persons of whom nothing is said. They get the kind of the same number, or the same noun,
 * elsewhere in the text: 'police free 30 workers ... thirty Vietnamese workers had paid for the trip'.
 */
export function settleDoubts(reader: Reader, candidates: readonly Candidate[]): void {
  countAbsentAsSuspects(reader, candidates);
  dropMinorsOfAge(candidates);
  countBuyersAsOther(candidates);
  takeSumsBelow(reader, candidates);
  shareChecks(reader, candidates);
  shareDeath(reader, candidates);
  shareWithParts(reader, candidates);
  countFirstAsGang(reader, candidates);
  countAmongOthers(reader, candidates);
  const guessed = candidates.filter(isOpen);
  if (guessed.length === 0) return;
  const told = tellingsOf(reader, candidates);
  shareVerbs(reader, candidates);
  // A list that adds up to a number of the text goes first, because that is stronger evidence than one equal number.
  settleLists(reader, candidates, told);
  const settled = new Set<Candidate>();
  for (const guess of guessed) {
    const same = isOpen(guess) ? kindOfNumber(guess, told) : undefined;
    const kind = same ?? (isOpen(guess) ? kindOfLike(reader, guess, told) : undefined);
    if (kind === undefined) continue;
    guess.kind = kind;
    guess.rule = TOLD_ELSEWHERE;
    // Equal numbers leave no doubt, because two groups of one size are rare. Equal nouns do, because two groups of
    // one noun are not.
    if (same !== undefined) guess.doubt = undefined;
    settled.add(guess);
  }
  followSettled(candidates, settled);
}

/** The kind of persons of the same number elsewhere, unless their sorts differ: four men are not four children. */
function kindOfNumber(guess: Candidate, told: Tellings): FigureKind | undefined {
  const same = told.byNumber.get(numberKey(guess) ?? '');
  const { of } = guess.phrase.noun ?? {};
  const isOther = of !== undefined && same?.sorts.has('') === false && !same.sorts.has(of);
  return isOther ? undefined : onlyKind(same);
}

/** The kind of persons with the same noun elsewhere, or of those whom the law is after. */
function kindOfLike(reader: Reader, guess: Candidate, told: Tellings): FigureKind | undefined {
  // A larger number may include others of the gang, of whom the text tells something else.
  const { noun } = guess.phrase;
  const byNoun = noun && guess.rule === PERSONS ? told.byNoun.get(noun) : undefined;
  const isMore = (guess.quantity.value ?? 0) > (byNoun?.most ?? 0);
  return (
    (isMore ? undefined : onlyKind(byNoun)) ??
    (isSoughtOrTried(reader, guess) ? 'suspects' : undefined)
  );
}

/** Gives a list the kind of the number that it adds up to: 'nine people ... five men, three women and a boy'. */
function settleLists(reader: Reader, candidates: readonly Candidate[], told: Tellings): void {
  for (const list of guessedLists(reader, candidates)) {
    const kind = onlyKind(told.byNumber.get(exactly(sumOf(list))));
    if (kind === undefined) continue;
    for (const one of list) {
      one.kind = kind;
      one.rule = 'a list that adds up';
      one.doubt = undefined;
    }
  }
}

/** Gives the new kind of a settled candidate to those that had taken its kind before. */
function followSettled(candidates: readonly Candidate[], settled: ReadonlySet<Candidate>): void {
  for (const [n, candidate] of candidates.entries()) {
    const { antecedent, predicate } = candidate;
    // One person beside a group is what the group is: 'three Azerbaijanis and a Georgian were arrested'.
    const beside = candidates[n - 1];
    if (candidate.rule === BESIDE && beside && beside.kind !== candidate.kind)
      takeVerb(candidate, beside);
    if (antecedent?.kind && !predicate && settled.has(antecedent)) candidate.kind = antecedent.kind;
  }
}

/** Whether all that is said of persons is that the law is after them: 'face up to 20 years in prison', 'are wanted'. */
const isSoughtOrTried = (reader: Reader, guess: Candidate): boolean =>
  guess.kind === 'other' && (facesTerm(reader, guess) || isWanted(reader, guess.phrase.to));

/** The lists of persons of whom nothing is said: 'hid nine people ... found five men, three women and a boy'. */
function* guessedLists(reader: Reader, candidates: readonly Candidate[]) {
  let list: Candidate[] = [];
  for (const one of [...candidates, undefined]) {
    const last = list.at(-1);
    const isGuessed = one && (isOpen(one) || one.rule === BESIDE);
    if (last && isGuessed && isNextInList(reader, last, one)) {
      list.push(one);
      continue;
    }
    if (list.length > 1 && sumOf(list) >= LEAST) yield list;
    list = one && isOpen(one) ? [one] : [];
  }
}

const sumOf = (list: readonly Candidate[]): number =>
  list.reduce((sum, { quantity }) => sum + (quantity.value ?? Number.NaN), 0);

/** The rule name of one person beside persons of whom nothing was said. */
const BESIDE = `beside ${PERSONS}`;

/** Whether a candidate's kind is still open, so that another sentence may tell it. */
const isOpen = ({ rule }: Candidate): boolean => rule === PERSONS || rule === OF_GANG;
