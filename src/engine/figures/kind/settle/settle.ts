import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { OF_GANG } from '../persons/of-gang.ts';
import { PERSONS } from '../persons/persons.ts';
import { facesTerm, isWanted } from '../terms/guilt.ts';
import { takeFateOfGang } from './gang-fate.ts';
import { nobodyIsHeld } from './in-absence.ts';
import { ageMinors } from './of-age.ts';
import { freeBuyers } from './of-dealers.ts';
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

/** The rule of persons of whom another sentence says what became of them. */
export const TOLD_ELSEWHERE = 'persons told of elsewhere';

/**
 * Persons of whom nothing is said are those of the same number, or of the same name, of whom something is
 * said elsewhere: 'police free 30 workers ... thirty Vietnamese workers had paid for the trip'.
 */
export function settleDoubts(reader: Reader, candidates: readonly Candidate[]): void {
  nobodyIsHeld(reader, candidates);
  ageMinors(candidates);
  freeBuyers(candidates);
  takeSumsBelow(reader, candidates);
  shareChecks(reader, candidates);
  shareDeath(reader, candidates);
  shareWithParts(reader, candidates);
  takeFateOfGang(reader, candidates);
  const guessed = candidates.filter(isOpen);
  if (guessed.length === 0) return;
  const told = tellingsOf(reader, candidates);
  shareVerbs(reader, candidates);
  // What adds up to a number that was told says more than one that is told again.
  settleLists(reader, candidates, told);
  const settled = new Set<Candidate>();
  for (const guess of guessed) {
    const same = isOpen(guess) ? kindOfNumber(guess, told) : undefined;
    const kind = same ?? (isOpen(guess) ? kindOfLike(reader, guess, told) : undefined);
    if (kind === undefined) continue;
    guess.kind = kind;
    guess.rule = TOLD_ELSEWHERE;
    // Two groups of one size are rare, two with one noun are not.
    if (same !== undefined) guess.doubt = undefined;
    settled.add(guess);
  }
  followSettled(candidates, settled);
}

/** The kind of those of the same number: four men are no four children. */
function kindOfNumber(guess: Candidate, told: Tellings): FigureKind | undefined {
  const same = told.byNumber.get(numberKey(guess) ?? '');
  const { of } = guess.phrase.noun ?? {};
  const isOther = of !== undefined && same?.sorts.has('') === false && !same.sorts.has(of);
  return isOther ? undefined : onlyKind(same);
}

/** The kind of those with a guess's noun, or of those whom the law is after. */
function kindOfLike(reader: Reader, guess: Candidate, told: Tellings): FigureKind | undefined {
  // Of a gang others with the same noun may have been caught.
  const { noun } = guess.phrase;
  const byNoun = noun && guess.rule === PERSONS ? told.byNoun.get(noun) : undefined;
  const isMore = (guess.quantity.value ?? 0) > (byNoun?.most ?? 0);
  return (
    (isMore ? undefined : onlyKind(byNoun)) ??
    (isSoughtOrTried(reader, guess) ? 'suspects' : undefined)
  );
}

/** 'nine people ... five men, three women and a boy': a list has the kind of the number that it adds up to. */
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

/** What hangs on a guess that was settled has the kind that the guess now has. */
function followSettled(candidates: readonly Candidate[], settled: ReadonlySet<Candidate>): void {
  for (const [n, candidate] of candidates.entries()) {
    const { antecedent, predicate } = candidate;
    // 'three Azerbaijanis and a Georgian were arrested': the one has become what those beside have.
    const beside = candidates[n - 1];
    if (candidate.rule === BESIDE && beside && beside.kind !== candidate.kind)
      takeVerb(candidate, beside);
    if (antecedent?.kind && !predicate && settled.has(antecedent)) candidate.kind = antecedent.kind;
  }
}

/** 'face up to 20 years in prison', 'are wanted': whoever the law is after, of whom nothing else is said. */
const isSoughtOrTried = (reader: Reader, guess: Candidate): boolean =>
  guess.kind === 'other' && (facesTerm(reader, guess) || isWanted(reader, guess.phrase.to));

/** 'hid nine people ... found five men, three women and a boy': lists of persons of whom nothing is said. */
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

/** The rule of one person beside persons of whom nothing was said. */
const BESIDE = `beside ${PERSONS}`;

/** What became of them may be told elsewhere. */
const isOpen = ({ rule }: Candidate): boolean => rule === PERSONS || rule === OF_GANG;
