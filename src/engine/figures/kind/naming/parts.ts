import type { Candidate } from '../../candidate.ts';
import { isLineStart, type Reader, wordAt } from '../../reader.ts';
import { predicateAfter } from '../predicate/after.ts';
import { openingWhole, siblingsWhole } from '../wholes.ts';
import {
  isAlike,
  isBare,
  isListedBeside,
  isOnlyChecked,
  isPlainPerson,
  wantsPerson,
} from './accept.ts';
import { antecedentOf, reachOf } from './antecedent.ts';
import { isBreakdown, isJoined, takeOver, takePart } from './ellipsis.ts';
import { substanceBefore } from './nearby.ts';
import { isOwnWeight } from './own-weight.ts';

/** '15 arrests (14 in Serbia, ...)': a part has the kind of the whole that it breaks down. */
export function brokenDown(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const whole = isBreakdown(reader, candidate, before) ?? siblingsWhole(reader, candidate, before);
  if (!whole || !(isBare(candidate) || isAlike(candidate, whole) || isOnlyChecked(whole)))
    return false;
  const own = candidate.phrase.noun;
  takePart(candidate, whole);
  if (own) candidate.unit = own.class === 'premises' ? 'premises' : own.unit;
  if (own && isOnlyChecked(whole)) candidate.of = own.of;
  return true;
}

/** '14 homes and seven offices': the second object of a verb has the kind of the first. */
export function listedBeside(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const previous = before.at(-1);
  if (!previous || !isListedBeside(reader, candidate, previous)) return false;
  if (isSaidOf(reader, candidate)) return false;
  const { of, class: sort } = candidate.phrase.noun ?? {};
  takeOver(candidate, previous);
  if (sort === 'company' && candidate.kind !== 'searches') candidate.unit = 'item';
  if (previous.predicate) candidate.predicate = previous.predicate;
  candidate.of = of;
  return true;
}

/** 'arrested four men and one man was charged': what has a verb of its own takes none of those before. */
function isSaidOf(reader: Reader, { phrase }: Candidate): boolean {
  const { be, adverbs } = reader.grammar;
  if (!be.has(wordAt(reader, phrase.to))) return false;
  const said = predicateAfter(reader, phrase.to, wantsPerson);
  for (let i = phrase.to + 1; said && i < said.from; i += 1)
    if (!adverbs.has(wordAt(reader, i))) return false;
  return said !== undefined;
}

/** '27 in Belgium and one in Spain': a bare number goes on from the one that it is joined to. */
export function coordinated(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  if (!isJoined(reader, candidate)) return false;
  const antecedent = antecedentOf(reader, candidate, before, 0);
  if (!isBare(candidate) && !isPeopleBesidePart(reader, candidate, antecedent)) return false;
  // 'Among those arrested, 18 were abusers' after the number of countries.
  const opening = openingWhole(reader, candidate, before);
  if (opening?.unit === 'person' && antecedent?.unit !== 'person') {
    takePart(candidate, opening);
    return true;
  }
  if (antecedent) takeOver(candidate, antecedent);
  const whole =
    antecedent?.whole ?? opening ?? (isTold(reader, candidate) ? antecedent : undefined);
  if (whole) candidate.whole = whole;
  return antecedent !== undefined;
}

/** 'eight were involved, with three entering the shop': what some of them did. */
const isTold = (reader: Reader, { from, quantity, phrase }: Candidate): boolean =>
  !phrase.refers &&
  !quantity.rest &&
  reader.grammar.comitatives.has(wordAt(reader, from - 1)) &&
  wordAt(reader, from - 2) === ',';

/** 'Two more', 'the other five': a number that refers back has the kind of what it refers to. */
export function referredTo(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  if (candidate.phrase.head !== undefined && candidate.quantity.dimension === 'count') return false;
  // 'cost five countries 62 million': what stands right behind a figure is another one's object.
  if (before.at(-1)?.to === candidate.from && !isLineStart(reader, candidate.from)) return false;
  const mass = candidate.quantity.dimension === 'mass' || candidate.quantity.dimension === 'volume';
  const antecedent = antecedentOf(reader, candidate, before, mass ? 1 : reachOf(reader, candidate));
  if (!antecedent) return false;
  if (mass && (isOwnWeight(reader, candidate) || isOfOwnSubstance(reader, candidate, antecedent)))
    return false;
  takeOver(candidate, antecedent);
  return true;
}

/**
 * 'cartons of khat weighing 295 kg' after 600 grams of another drug: of what its own sentence speaks of, or of
 * what stands last before it: '110 kg of pangolin scales and ivory weighing 148 kg'.
 */
const isOfOwnSubstance = (reader: Reader, { from, phrase }: Candidate, earlier: Candidate) =>
  !phrase.refers &&
  (reader.doc.sentenceOf[earlier.from] !== reader.doc.sentenceOf[from] ||
    reader.grammar.weighing.has(wordAt(reader, from - 1))) &&
  substanceBefore(reader, from) !== undefined;

/** 'eight are Swedish, three are Dutch': a number that goes on from another. */
const isGoingOn = (part: Candidate): boolean => isBare(part) && part.antecedent !== undefined;

/** 'ten of whom are Croatian and three Italian nationals': the second part of a whole, told by its people. */
function isPeopleBesidePart(
  reader: Reader,
  candidate: Candidate,
  part: Candidate | undefined,
): boolean {
  const ofPart =
    part?.unit === 'person' &&
    (part.whole !== undefined || part.phrase.partitive === true || isGoingOn(part));
  return (
    ofPart &&
    isPlainPerson(candidate) &&
    candidate.phrase.nationalities.length > 0 &&
    !predicateAfter(reader, candidate.phrase.to, wantsPerson)
  );
}
