import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import type { Reader } from '../reader.ts';
import { takeFateOfGang } from './gang-fate.ts';
import { facesTerm, isWanted } from './guilt.ts';
import { nobodyIsHeld } from './in-absence.ts';
import { ageMinors } from './of-age.ts';
import { freeBuyers } from './of-dealers.ts';
import { OF_GANG } from './of-gang.ts';
import { PERSONS } from './persons.ts';
import {
  isNextInList,
  shareChecks,
  shareDeath,
  shareVerbs,
  shareWithParts,
  takeVerb,
} from './shared-verbs.ts';

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
  shareChecks(reader, candidates);
  shareDeath(reader, candidates);
  shareWithParts(reader, candidates);
  takeFateOfGang(reader, candidates);
  const guessed = candidates.filter(isOpen);
  if (guessed.length === 0) return;
  const told = toldKinds(reader, candidates);
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
    if (same !== undefined) guess.sure = true;
    settled.add(guess);
  }
  followSettled(candidates, settled);
}

/** The kind of those of the same number: four men are no four children. */
function kindOfNumber(guess: Candidate, told: Tellings): FigureKind | undefined {
  const same = told.get(numberOf(guess));
  const { of } = guess.phrase.noun ?? {};
  const isOther = of !== undefined && same?.sorts.has('') === false && !same.sorts.has(of);
  return isOther ? undefined : only(same?.kinds);
}

/** The kind of those with a guess's noun, or of those whom the law is after. */
function kindOfLike(reader: Reader, guess: Candidate, told: Tellings): FigureKind | undefined {
  // Of a gang others with the same noun may have been caught.
  const byNoun = guess.rule === PERSONS ? told.get(guess.phrase.noun) : undefined;
  const isMore = (guess.quantity.value ?? 0) > (byNoun?.most ?? 0);
  return (
    (isMore ? undefined : only(byNoun?.kinds)) ??
    (isSoughtOrTried(reader, guess) ? 'suspects' : undefined)
  );
}

/** 'nine people ... five men, three women and a boy': a list has the kind of the number that it adds up to. */
function settleLists(reader: Reader, candidates: readonly Candidate[], told: Tellings): void {
  for (const list of guessedLists(reader, candidates)) {
    const kind = only(told.get(`${sumOf(list)}  exact`)?.kinds);
    if (kind === undefined) continue;
    for (const one of list) {
      one.kind = kind;
      one.rule = 'a list that adds up';
      one.sure = true;
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

type Kinds = ReadonlySet<FigureKind>;

/** What was told of persons of one number or noun, of how many at most, and of what sorts of them: men, minors. */
interface Told {
  readonly kinds: Set<FigureKind>;
  readonly sorts: Set<string>;
  most: number;
}

/** What is told of the persons of a number, or of a noun. */
type Tellings = ReadonlyMap<unknown, Told>;

/** The kinds of the persons of whom something is said, by their number and by their noun. */
function toldKinds(reader: Reader, candidates: readonly Candidate[]): Tellings {
  const told = new Map<unknown, Told>();
  const add = (key: unknown, kind: FigureKind, value = 0, sort = '') => {
    const known = told.get(key) ?? { kinds: new Set(), sorts: new Set(), most: 0 };
    known.kinds.add(kind);
    known.sorts.add(sort);
    known.most = Math.max(known.most, value);
    told.set(key, known);
  };
  for (const candidate of candidates) {
    const { kind, phrase } = candidate;
    if (!kind || !isTold(candidate)) continue;
    const number = numberOf(candidate);
    if (number !== undefined) add(number, kind, 0, phrase.noun?.of);
    if (phrase.noun?.named) add(phrase.noun, kind, candidate.quantity.value);
  }
  for (const { sum, kind } of listedSums(reader, candidates)) add(`${sum}  exact`, kind);
  return told;
}

/** 'One woman and three men were arrested. The four': those of a list together. */
function* listedSums(reader: Reader, candidates: readonly Candidate[]) {
  for (let n = 1; n < candidates.length; n += 1) {
    const [first, last] = [candidates[n - 1], candidates[n]];
    if (!first || !last?.kind || first.kind !== last.kind || !isTold(first) || !isTold(last))
      continue;
    const sum = (first.quantity.value ?? 0) + (last.quantity.value ?? 0);
    if (sum >= LEAST && isNextInList(reader, first, last)) yield { sum, kind: last.kind };
  }
}

const isTold = ({ unit, rule, kind, quantity, phrase }: Candidate): boolean =>
  unit === 'person' &&
  quantity.dimension === 'count' &&
  kind !== 'officers' &&
  kind !== 'other' &&
  !rule?.endsWith(PERSONS) &&
  !rule?.endsWith(OF_GANG) &&
  phrase.noun?.class !== 'officer';

/** Small numbers meet by chance. */
const LEAST = 4;

/** The number as a key; nothing where it is vague, or so small that others share it by chance. */
function numberOf({ quantity: { value, max, q } }: Candidate): string | undefined {
  return value === undefined || value < LEAST ? undefined : `${value} ${max ?? ''} ${q}`;
}

/** The kind that all of them have; victims that died are among the dead. */
function only(kinds: Kinds | undefined): FigureKind | undefined {
  if (kinds?.size === 2 && kinds.has('dead') && kinds.has('victims')) return 'dead';
  if (kinds?.size !== 1) return undefined;
  const [kind] = kinds;
  return kind;
}
