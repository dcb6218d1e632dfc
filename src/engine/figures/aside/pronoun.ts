import { inOneSentence } from '../../text/doc.ts';
import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { antecedentOf, reachOf } from '../kind/antecedent/antecedent.ts';
import { isIncluded, isJoined } from '../kind/antecedent/ellipsis.ts';
import { nearestCue } from '../kind/cues/cues.ts';
import { isPartOfTerm } from '../kind/naming/beside-term.ts';
import { isGeneral } from '../kind/persons/plain-persons.ts';
import { predicateAfter } from '../kind/predicate/after.ts';
import { predicateBefore } from '../kind/predicate/before.ts';
import { wantsPerson } from '../kind/predicate/effects.ts';
import type { Predicate } from '../kind/predicate/predicate.ts';
import { getsTerm } from '../kind/terms/given-terms.ts';
import { isGroup, isWord, type Reader, wordAt } from '../reader.ts';
import { isCasualty } from '../stages.ts';
import {
  isAndAt,
  isArticleAt,
  isAuxiliaryAt,
  isBeAt,
  isCommaAt,
  isDefiniteAt,
  isHaveAt,
  isPrepositionAt,
  isSubordinatorAt,
} from '../words-at.ts';

/**
 * Whether 'one' or a group is a pronoun that counts nothing of the case: 'one of the largest', 'one day', 'the one'.
 * 'One' counts a person with a role, a thing with a kind, a person to whom something was done, or one of those
 * counted before.
 */
export function isPronoun(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { quantity } = candidate;
  const last = before.at(-1);
  if (isGroupOfThings(reader, candidate) || isAllAgain(reader, candidate)) return true;
  if (isPlaceOf(reader, candidate) || isSameGroup(reader, candidate, last)) return true;
  if (quantity.value !== 1 || quantity.form !== 'words') return false;
  // 'Such' makes it any one: 'one such scheme is said to have cost millions'.
  if (reader.grammar.likes.has(wordAt(reader, quantity.to))) return true;
  if (isOfSequence(reader, quantity)) return true;
  if (isPartOfTerm(reader, candidate, last) || isObject(reader, candidate)) return false;
  if (quantity.dimension === 'time' && quantity.q === 'exact') return !isTerm(reader, candidate);
  if (quantity.dimension !== 'count') return false;
  // Behind a distributive it means all or none: 'every one of them', 'no one', 'each one'.
  if (reader.grammar.distributives.has(wordAt(reader, quantity.from - 1))) return true;
  return countsNobody(reader, candidate, before);
}

/** Whether 'one' belongs to a sequence, which is no count: 'one after another', 'from one stop to another'. */
function isOfSequence(reader: Reader, { from, to }: Candidate['quantity']): boolean {
  const isOfThing = isPrepositionAt(reader, from - 1) && isPrepositionAt(reader, to + 1);
  return reader.lexicon.words.another.has(wordAt(reader, isOfThing ? to + 2 : to + 1));
}

/** Whether neither its own noun nor an earlier one tells what 'one' counts. */
function countsNobody(reader: Reader, candidate: Candidate, before: readonly Candidate[]): boolean {
  const { phrase } = candidate;
  if (phrase.noun && !phrase.refers)
    return !countsNoun(reader, candidate) && !isBesideCounted(reader, candidate, before.at(-1));
  // Nothing that counts is said of the person: 'one of the men told the court'.
  if (phrase.definite && isGeneral(phrase.noun)) return !acted(reader, candidate);
  if (phrase.head !== undefined && phrase.noun === undefined) return true;
  const antecedent = antecedentOf(reader, candidate, before, reachOf(reader, candidate));
  if (antecedent === undefined || !isOfSeveral(antecedent, before)) return true;
  // Behind a preposition it is a place and no person: 'workers without papers in one of them'.
  if (phrase.refers)
    return antecedent.unit !== 'person' || isPrepositionAt(reader, candidate.quantity.from - 1);
  return !isIncluded(reader, candidate) && !isSetBeside(reader, candidate);
}

/**
 * Whether several were counted before the one, if need be before another one beside it:
 * 'six in Germany, one in Italy and one in Slovakia'.
 */
function isOfSeveral(antecedent: Candidate, before: readonly Candidate[]): boolean {
  const counted =
    antecedent.quantity.value === 1
      ? (antecedent.antecedent ?? severalBeside(antecedent, before))
      : antecedent;
  return counted !== undefined && (counted.quantity.value ?? 2) > 1;
}

/**
 * Whether 'one' has words of its own and stands beside others:
 * 'four were held in Bosnia while one was caught in Slovenia'.
 */
function isSetBeside(reader: Reader, candidate: Candidate): boolean {
  const { from, to } = candidate.quantity;
  const stands =
    isPrepositionAt(reader, to) ||
    isBeAt(reader, to) ||
    isHaveAt(reader, to) ||
    acted(reader, candidate);
  if (!stands) return false;
  const isSet = isSubordinatorAt(reader, from - 1) || isJoined(reader, candidate);
  return isSet || reachOf(reader, candidate) > 0;
}

/** The counted persons right before one person: 'three Azerbaijanis and a Georgian'. */
function severalBeside(one: Candidate, before: readonly Candidate[]): Candidate | undefined {
  const beside = before[before.lastIndexOf(one) - 1];
  return one.rule?.startsWith('beside') && beside?.unit === 'person' ? beside : undefined;
}

/** Whether a group only repeats the number before it: 'Two of the suspects, a couple, are'. */
const isSameGroup = (
  reader: Reader,
  { from, quantity }: Candidate,
  last: Candidate | undefined,
): boolean =>
  isGroup(reader, quantity.to) &&
  isCommaAt(reader, from - 1) &&
  last?.quantity.value === quantity.value &&
  inOneSentence(reader.doc, last?.from ?? -1, from);

/**
 * Whether 'one' counts a prison term ('one year in prison', 'sentenced to one month') and is no indefinite time
 * ('one day').
 */
function isTerm(reader: Reader, candidate: Candidate): boolean {
  const cue = nearestCue(reader, candidate, reader.lexicon.timeCues);
  if (cue?.kind !== 'sentence') return false;
  const { from } = candidate.quantity;
  return cue.side === 'after' || isPrepositionAt(reader, from - 1);
}

/** Whether one person stands beside counted ones: 'seven men and one woman'. */
const isBesideCounted = (
  reader: Reader,
  { from, phrase }: Candidate,
  last: Candidate | undefined,
): boolean =>
  phrase.noun?.class === 'person' &&
  last?.phrase.noun?.class === 'person' &&
  last.to === from - 1 &&
  isAndAt(reader, last.to);

/** Whether a verb right before 'one' did something to that person: 'killing three and wounding one'. */
function isObject(reader: Reader, { phrase, from, quantity }: Candidate): boolean {
  if (phrase.head !== undefined || phrase.refers || quantity.dimension !== 'count') return false;
  if (isWord(reader, quantity.to) && !isPrepositionAt(reader, quantity.to)) return false;
  const verb = predicateBefore(
    reader,
    from,
    (entry) => entry.personal === true || isCasualty(entry.person),
  );
  return verb?.to === from;
}

const acted = (reader: Reader, { phrase }: Candidate) =>
  isSaidOf(predicateAfter(reader, phrase.to, wantsPerson));

/** Whether a predicate can only be said of this person: 'one man was held', 'another had died'. */
const isSaidOf = (predicate: Predicate | undefined): boolean =>
  predicate !== undefined && (predicate.direct || predicate.entry.ofSubject === true);

/**
 * Whether the number only refers back to all those counted before: 'All three had pleaded guilty',
 * 'The pair will appear'.
 */
function isAllAgain(reader: Reader, { quantity, phrase }: Candidate): boolean {
  if (quantity.dimension !== 'count' || phrase.head !== undefined || phrase.refers) return false;
  const group = reader.numbers.groups.has(wordAt(reader, quantity.number));
  if (group && isDefiniteAt(reader, quantity.from - 1)) return true;
  const { infinitive, universals } = reader.grammar;
  if (!isAuxiliaryAt(reader, phrase.to) && !infinitive.has(wordAt(reader, phrase.to))) return false;
  return universals.has(wordAt(reader, quantity.from)) && quantity.from < quantity.number;
}

/** Whether the number counts the places where something lay: 'found cigarettes in two of them'. */
const isPlaceOf = (reader: Reader, { quantity, phrase }: Candidate): boolean =>
  quantity.dimension === 'count' &&
  phrase.partitive === true &&
  phrase.held === undefined &&
  reader.grammar.those.has(wordAt(reader, quantity.to + 1)) &&
  reader.grammar.inside.has(wordAt(reader, quantity.from - 1));

/** Kinds of things of which a pair is two, unlike 'a pair of earphones'. */
const TWO_OF_THEM: ReadonlySet<FigureKind> = new Set(['devices', 'vehicles']);

/** Whether a group counts things of which a pair is one: 'a pair of earphones'. */
function isGroupOfThings(reader: Reader, { quantity, phrase }: Candidate): boolean {
  const { noun } = phrase;
  if (quantity.form !== 'words' || !isGroup(reader, quantity.to) || !noun) return false;
  return noun.class !== 'person' && !(noun.kind && TWO_OF_THEM.has(noun.kind));
}

function countsNoun(reader: Reader, candidate: Candidate): boolean {
  const { noun, nationalities } = candidate.phrase;
  if (!noun) return false;
  if (noun.class === 'officer') return !candidate.phrase.possessive;
  if (noun.class === 'thing') return true;
  if (noun.class !== 'person') return noun.fixed === true && noun.unit === 'person';
  if (noun.kind !== undefined || nationalities.length > 0) return true;
  return (
    acted(reader, candidate) ||
    // A term is said of the person as well: 'a fifth man was given three years'.
    (isArticleAt(reader, candidate.from) && getsTerm(reader, candidate)) ||
    (predicateBefore(reader, candidate.from, wantsPerson)?.direct ?? false)
  );
}
