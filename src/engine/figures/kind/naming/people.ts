import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import type { NounWords } from '../../words/entries.ts';
import { isCommaAt, isListJointAt } from '../../words-at.ts';
import { antecedentOf } from '../antecedent/antecedent.ts';
import { takeOver, takePart } from '../antecedent/ellipsis.ts';
import { accusedBefore, recent } from '../antecedent/wholes.ts';
import { isGeneral, isPlainPerson } from '../persons/plain-persons.ts';
import { predicateAfter } from '../predicate/after.ts';
import { predicateBefore } from '../predicate/before.ts';
import { wantsPerson } from '../predicate/effects.ts';

/**
 * Names persons who are picked out of the suspects counted before: 'Three of the suspects are Kenyans' after five
 * arrests.
 */
export function pickedOut(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { phrase } = candidate;
  if (phrase.definite && isGeneral(phrase.noun)) return ofThose(reader, candidate, before);
  if (!phrase.definite || phrase.noun?.kind !== 'suspects') return false;
  if (predicateAfter(reader, phrase.to, wantsPerson)) return false;
  const whole = accusedBefore(before);
  if (!whole || (candidate.quantity.value ?? 0) >= (whole.quantity.value ?? 0)) return false;
  // As the object of a verb they have a kind of their own: 'warrants for six of the suspects'.
  if (predicateBefore(reader, candidate.from, wantsPerson)?.direct) {
    candidate.whole = whole;
    return false;
  }
  takePart(candidate, whole);
  return true;
}

/**
 * Names persons who are picked out of those counted by the same noun:
 * 'freed 29 women ... Nine of the women gave evidence'.
 */
function ofThose(reader: Reader, candidate: Candidate, before: readonly Candidate[]): boolean {
  const { noun, to } = candidate.phrase;
  const value = candidate.quantity.value ?? 0;
  if (predicateAfter(reader, to, wantsPerson)) return false;
  const whole = recent(before).findLast(
    (earlier) =>
      (earlier.phrase.noun === noun || (isSimple(noun) && isSimple(earlier.phrase.noun))) &&
      (earlier.quantity.value ?? 0) > value,
  );
  if (!whole || whole.kind === undefined) return false;
  // They may have a verb of their own: 'charged 21 people and arrested 18 of those individuals'.
  if (predicateBefore(reader, candidate.from, ({ personal }) => personal === true)?.direct) {
    candidate.whole = whole;
    return false;
  }
  takePart(candidate, whole);
  return true;
}

/** Whether a noun tells nothing of those whom it counts: 'people', 'persons', 'individuals'. */
const isSimple = (noun: NounWords | undefined): boolean =>
  isGeneral(noun) && noun?.of === undefined && !noun?.named && noun?.usually === undefined;

/** Whether persons are told by nationality as an item of a list: ', six Italians', 'and three Albanians'. */
function isListedPeople(reader: Reader, candidate: Candidate): boolean {
  return (
    isPlainPerson(candidate) &&
    candidate.phrase.nationalities.length > 0 &&
    isListJointAt(reader, candidate.from - 1)
  );
}

/**
 * Names nationalities right behind persons in general, of whom they are parts:
 * 'nine people were detained, six Italians and three Albanians'.
 */
export function peopleOfWhole(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  if (!isListedPeople(reader, candidate)) return false;
  const last = antecedentOf(reader, candidate, before, 0);
  const whole = last?.whole ?? last;
  if (!last || !whole?.predicate || whole.unit !== 'person' || whole.kind === 'officers')
    return false;
  if (
    last === whole &&
    (!isCommaAt(reader, candidate.from - 1) || whole.phrase.nationalities.length > 0)
  )
    return false;
  if ((candidate.quantity.value ?? 0) >= (whole.quantity.value ?? 0)) return false;
  if (predicateAfter(reader, candidate.phrase.to, wantsPerson)) return false;
  takePart(candidate, whole);
  return true;
}

/**
 * How many tokens a nationality may have behind its number in a list:
 * 'nine French nationals of Vietnamese or Chinese origin'.
 */
const REACH_ITEM = 8;

/**
 * Gives a nationality in a list the kind of the one before it:
 * 'The defendants, nine Frenchmen, two Algerians and a Moroccan, face ten years'.
 */
export function peopleBeside(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  if (!isListedPeople(reader, candidate)) return false;
  const last = before.at(-1);
  if (!last?.kind || last.unit !== 'person' || last.phrase.nationalities.length === 0) return false;
  if (candidate.from - last.to > REACH_ITEM) return false;
  if (antecedentOf(reader, candidate, before, 0) !== last) return false;
  if (predicateAfter(reader, candidate.phrase.to, wantsPerson)) return false;
  takeOver(candidate, last);
  candidate.whole = last.whole;
  return true;
}
