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

/** 'Three of the suspects are Kenyans' after five arrests: picked out of those whose number was told. */
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
  // 'warrants for six of the suspects'.
  if (predicateBefore(reader, candidate.from, wantsPerson)?.direct) {
    candidate.whole = whole;
    return false;
  }
  takePart(candidate, whole);
  return true;
}

/** 'freed 29 women ... Nine of the women gave evidence': of those who were counted by the same word. */
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
  // 'charged 21 people and arrested 18 of those individuals': a verb of their own.
  if (predicateBefore(reader, candidate.from, ({ personal }) => personal === true)?.direct) {
    candidate.whole = whole;
    return false;
  }
  takePart(candidate, whole);
  return true;
}

/** 'people', 'persons', 'individuals': nouns that say nothing of those whom they count. */
const isSimple = (noun: NounWords | undefined): boolean =>
  isGeneral(noun) && noun?.of === undefined && !noun?.named && noun?.usually === undefined;

/** ', six Italians', 'and three Albanians': persons by their people alone, as an item of a list. */
function isListedPeople(reader: Reader, candidate: Candidate): boolean {
  return (
    isPlainPerson(candidate) &&
    candidate.phrase.nationalities.length > 0 &&
    isListJointAt(reader, candidate.from - 1)
  );
}

/** 'nine people were detained, six Italians and three Albanians': people told of right after persons in general. */
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

/** How many tokens a people may have behind its number in a list: 'nine French nationals of Vietnamese or Chinese origin'. */
const REACH_ITEM = 8;

/** 'The defendants, nine Frenchmen, two Algerians and a Moroccan, face ten years': what a list says of one people holds for the next. */
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
