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
 * 'one' that counts nothing of the case: 'one of the largest', 'one day', 'the one'. It counts a
 * person with a role, a thing with a kind, a person to whom something was done, or one of the counted before.
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
  // 'one such scheme is said to have cost millions'.
  if (reader.grammar.likes.has(wordAt(reader, quantity.to))) return true;
  // 'one after another'.
  if (reader.lexicon.words.another.has(wordAt(reader, quantity.to + 1))) return true;
  if (isPartOfTerm(reader, candidate, last) || isObject(reader, candidate)) return false;
  if (quantity.dimension === 'time' && quantity.q === 'exact') return !isTerm(reader, candidate);
  if (quantity.dimension !== 'count') return false;
  // 'every one of them', 'no one', 'each one': all or none, not one.
  if (reader.grammar.distributives.has(wordAt(reader, quantity.from - 1))) return true;
  return countsNobody(reader, candidate, before);
}

/** Whether neither a noun of its own nor one of those before says what 'one' counts. */
function countsNobody(reader: Reader, candidate: Candidate, before: readonly Candidate[]): boolean {
  const { phrase } = candidate;
  if (phrase.noun && !phrase.refers)
    return !countsNoun(reader, candidate) && !isBesideCounted(reader, candidate, before.at(-1));
  // 'one of the men told the court': of whom nothing is said that counts.
  if (phrase.definite && isGeneral(phrase.noun)) return !acted(reader, candidate);
  if (phrase.head !== undefined && phrase.noun === undefined) return true;
  const antecedent = antecedentOf(reader, candidate, before, reachOf(reader, candidate));
  if (antecedent === undefined || !isOfSeveral(antecedent, before)) return true;
  // 'workers without papers in one of them': a place, not a worker.
  if (phrase.refers)
    return antecedent.unit !== 'person' || isPrepositionAt(reader, candidate.quantity.from - 1);
  return !isIncluded(reader, candidate) && !isSetBeside(reader, candidate);
}

/** 'six in Germany, one in Italy and one in Slovakia': whether several were counted, if need be before the one that stands beside. */
function isOfSeveral(antecedent: Candidate, before: readonly Candidate[]): boolean {
  const counted =
    antecedent.quantity.value === 1
      ? (antecedent.antecedent ?? severalBeside(antecedent, before))
      : antecedent;
  return counted !== undefined && (counted.quantity.value ?? 2) > 1;
}

/** 'four were held in Bosnia while one was caught in Slovenia': one with words of its own beside others. */
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

/** 'three Azerbaijanis and a Georgian': those counted right before the one. */
function severalBeside(one: Candidate, before: readonly Candidate[]): Candidate | undefined {
  const beside = before[before.lastIndexOf(one) - 1];
  return one.rule?.startsWith('beside') && beside?.unit === 'person' ? beside : undefined;
}

/** 'Two of the suspects, a couple, are': the same ones again. */
const isSameGroup = (
  reader: Reader,
  { from, quantity }: Candidate,
  last: Candidate | undefined,
): boolean =>
  isGroup(reader, quantity.to) &&
  isCommaAt(reader, from - 1) &&
  last?.quantity.value === quantity.value &&
  inOneSentence(reader.doc, last?.from ?? -1, from);

/** 'one year in prison', 'sentenced to one month': a term, not 'one day'. */
function isTerm(reader: Reader, candidate: Candidate): boolean {
  const cue = nearestCue(reader, candidate, reader.lexicon.timeCues);
  if (cue?.kind !== 'sentence') return false;
  const { from } = candidate.quantity;
  return cue.side === 'after' || isPrepositionAt(reader, from - 1);
}

/** 'seven men and one woman': one person beside counted ones. */
const isBesideCounted = (
  reader: Reader,
  { from, phrase }: Candidate,
  last: Candidate | undefined,
): boolean =>
  phrase.noun?.class === 'person' &&
  last?.phrase.noun?.class === 'person' &&
  last.to === from - 1 &&
  isAndAt(reader, last.to);

/** 'killing three and wounding one': a person to whom a verb right before it did something. */
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

/** 'one man was held', 'another had died': nothing else can be meant. */
const isSaidOf = (predicate: Predicate | undefined): boolean =>
  predicate !== undefined && (predicate.direct || predicate.entry.ofSubject === true);

/** 'All three had pleaded guilty', 'The pair will appear': those counted before, said again. */
function isAllAgain(reader: Reader, { quantity, phrase }: Candidate): boolean {
  if (quantity.dimension !== 'count' || phrase.head !== undefined || phrase.refers) return false;
  const group = reader.numbers.groups.has(wordAt(reader, quantity.number));
  if (group && isDefiniteAt(reader, quantity.from - 1)) return true;
  const { infinitive, universals } = reader.grammar;
  if (!isAuxiliaryAt(reader, phrase.to) && !infinitive.has(wordAt(reader, phrase.to))) return false;
  return universals.has(wordAt(reader, quantity.from)) && quantity.from < quantity.number;
}

/** 'found cigarettes in two of them': what something lay in. */
const isPlaceOf = (reader: Reader, { quantity, phrase }: Candidate): boolean =>
  quantity.dimension === 'count' &&
  phrase.partitive === true &&
  phrase.held === undefined &&
  reader.grammar.those.has(wordAt(reader, quantity.to + 1)) &&
  reader.grammar.inside.has(wordAt(reader, quantity.from - 1));

/** Things of which a pair is two, where 'a pair of earphones' is one. */
const TWO_OF_THEM: ReadonlySet<FigureKind> = new Set(['devices', 'vehicles']);

/** 'a pair of earphones': a group counts persons only, and what never comes in pairs. */
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
    // 'a fifth man was given three years'.
    (isArticleAt(reader, candidate.from) && getsTerm(reader, candidate)) ||
    (predicateBefore(reader, candidate.from, wantsPerson)?.direct ?? false)
  );
}
