import { inOneSentence, opensSentence, tokenAt } from '../../../text/doc.ts';
import { DASHES } from '../../../text/signs.ts';
import type { FigureKind, PlaceAnnotation } from '../../../types.ts';
import { placeEndingAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { isGlued, isLineStart, type Reader, wordAt } from '../../reader.ts';
import {
  beforeAuxiliaries,
  beforeDeterminer,
  isAndAt,
  isAuxiliaryAt,
  isCommaAt,
  isPastAt,
  isSubordinatorAt,
  isVerbAt,
  nounAt,
} from '../../words-at.ts';
import { countryMeant } from './country-meant.ts';
import {
  isWide,
  nameAll,
  openingPreposition,
  opensNextClause,
  placesAt,
  type Where,
} from './place-list.ts';
import { placeAfter, placeLater } from './where-after.ts';

/**
 * Kinds that have no place. A prison term is not served in the court's town, and several countries do not lie in one
 * place.
 */
const NOWHERE: ReadonlySet<FigureKind> = new Set([
  'sentence',
  'age',
  'duration',
  'fine',
  'countries',
]);

/** Kinds of sums for which a place behind another verb is usually that of an arrest or a trial. */
const SUMS: ReadonlySet<FigureKind> = new Set(['damage', 'proceeds', 'laundered', 'price']);

/**
 * The place of a figure. The ways to find it go from the surest to the least sure: right behind the figure, before it
 * in a list, at the start of its clause, with its subject, further on, or by 'this country'.
 */
export function whereOf(reader: Reader, candidate: Candidate): Where | undefined {
  if (NOWHERE.has(candidate.kind ?? 'other')) return undefined;
  return (
    placeAfter(reader, candidate) ??
    listedPlace(reader, candidate) ??
    wherePlace(reader, candidate) ??
    openingPlace(reader, candidate) ??
    subjectPlace(reader, candidate) ??
    laterPlace(reader, candidate) ??
    countryMeant(reader, candidate)
  );
}

/**
 * A place further on, but for a sum none behind another verb: 'gained €118,000 by fraud has been arrested in Madrid'.
 */
function laterPlace(reader: Reader, candidate: Candidate): Where | undefined {
  const place = placeLater(reader, candidate);
  if (!place || !SUMS.has(candidate.kind ?? 'other')) return place;
  for (let i = candidate.to; (reader.tokens.start[i] ?? 0) < place.span.start; i += 1)
    if (isAuxiliaryAt(reader, i)) return undefined;
  return place;
}

/** A place that stands right before the number: 'Serbia 15, Bulgaria 5', 'France (91)'. */
function listedPlace(reader: Reader, candidate: Candidate): Where | undefined {
  const { quantity, phrase } = candidate;
  if (phrase.head !== undefined || quantity.dimension !== 'count') return undefined;
  if (quantity.from !== quantity.number || isLineStart(reader, candidate.from)) return undefined;
  const at = /^[:(]$/.test(wordAt(reader, candidate.from - 1))
    ? candidate.from - 2
    : candidate.from - 1;
  const place = placeEnding(reader, at);
  if (!place) return undefined;
  return { value: nameAll([place]), span: place, rule: 'place before' };
}

function placeEnding(reader: Reader, i: number): PlaceAnnotation | undefined {
  const place = placeEndingAt(reader, i);
  return place && isWide(place) ? undefined : place;
}

/** The place that 'where' refers to: 'in Romania, where three villas were seized'. */
function wherePlace(reader: Reader, candidate: Candidate): Where | undefined {
  const { where } = reader.attributes;
  for (let i = candidate.from - 1; i > candidate.from - 12 && i > 0; i -= 1) {
    if (!inOneSentence(reader.doc, i, candidate.from)) return undefined;
    if (wordAt(reader, i) !== where) continue;
    const place = placeEnding(reader, isCommaAt(reader, i - 1) ? i - 2 : i - 1);
    if (!place) return undefined;
    // 'Where' may refer to a whole list of places: 'in Dijon and Lyon, where'.
    const list = listUpTo(reader, tokenAt(reader.doc, place.start), place.end);
    return list
      ? { value: list.value, span: list.span, rule: 'where' }
      : { value: nameAll([place]), span: place, rule: 'where' };
  }
  return undefined;
}

/** A place that opens the clause and holds for all of it: 'In Spain, the Policía Nacional detained 16 people'. */
function openingPlace(reader: Reader, candidate: Candidate): Where | undefined {
  const at = openingPreposition(reader, candidate);
  const found = at === undefined ? undefined : placesAt(reader, at + 1);
  return found && { ...found, rule: 'place opening the clause' };
}

/**
 * The place of the subject that acts on the figure: 'Police in Bulgaria have arrested 35 people',
 * 'One pensioner in Stuttgart transferred EUR 187 000'.
 */
function subjectPlace(reader: Reader, candidate: Candidate): Where | undefined {
  const { from, quantity } = candidate;
  const verb = verbOfObject(reader, candidate);
  const object = verb !== undefined && verb < from;
  if (!object && quantity.dimension !== 'money') return undefined;
  const i = beforeAuxiliaries(reader, object ? verb - 1 : from - 2);
  const place = placeEnding(reader, i);
  if (place && object && isActing(reader, place))
    return { value: nameAll([place]), span: place, rule: 'country as subject' };
  if (!place || place.kind === 'feature' || isCommaAt(reader, i + 1)) return undefined;
  if (reader.grammar.stops.has(wordAt(reader, from - 1)) && !object) return undefined;
  const start = tokenAt(reader.doc, place.start);
  if (isInside(reader, start))
    return { value: nameAll([place]), span: place, rule: 'place of the subject' };
  const list = listEnding(reader, start, place.end);
  return list && { ...list, rule: 'places of the subject' };
}

/** The verb before a figure that has the figure as its object. */
const verbOfObject = (reader: Reader, { predicate, from }: Candidate): number | undefined =>
  predicate?.direct ? predicate.from : verbBefore(reader, from);

/**
 * A verb right before a figure whose kind came from its noun, so that no predicate was kept: 'found four pistols',
 * 'reported six arrests'.
 */
function verbBefore(reader: Reader, from: number): number | undefined {
  if (reader.attributes.tallies.has(wordAt(reader, from - 1))) return from - 1;
  return isPastAt(reader, from - 1, from) ? from - 1 : undefined;
}

/** The list of places in the subject that ends with one: 'Authorities in Belgium, Germany and the Netherlands'. */
function listEnding(reader: Reader, last: number, end: number) {
  const list = listUpTo(reader, last, end);
  return list && isInside(reader, list.at) ? list : undefined;
}

/** The list of places behind a preposition that ends with one, and where it begins. */
function listUpTo(reader: Reader, last: number, end: number) {
  const words = reader.attributes;
  for (let i = last - 1; i > last - LIST_REACH; i -= 1) {
    if (!words.placePrepositions.has(wordAt(reader, i))) continue;
    const list = placesAt(reader, i + 1);
    return list?.span.end === end ? { ...list, at: i + 1 } : undefined;
  }
  return undefined;
}

/** How many tokens before its last place a list may begin. */
const LIST_REACH = 12;

/**
 * Whether a country is the subject itself and so stands for what happens in it: 'Belgium breaks up four plants',
 * 'police held 65 people and Germany nabbed 47'.
 */
function isActing(reader: Reader, place: PlaceAnnotation): boolean {
  if (place.kind !== 'country') return false;
  return (
    isFirstWord(reader, place) ||
    opensNextClause(reader, place) ||
    isNextSubject(reader, tokenAt(reader.doc, place.start), place.end)
  );
}

/**
 * Whether a country behind 'and' or a conjunction opens a clause: 'and Germany', 'while Spain'. As the last of
 * several it does not: 'in France and Germany'.
 */
const isNextSubject = (reader: Reader, at: number, end: number): boolean =>
  isSubordinatorAt(reader, at - 1) ||
  (isAndAt(reader, at - 1) &&
    !placeEndingAt(reader, at - 2) &&
    listUpTo(reader, at, end) === undefined);

/**
 * The country that is the subject of the figure's own verb. Where there is one, no body named before it is the actor.
 */
export function actingCountry(reader: Reader, candidate: Candidate): PlaceAnnotation | undefined {
  const verb = candidate.predicate?.from ?? verbOfObject(reader, candidate);
  if (verb === undefined || verb > candidate.from) return undefined;
  const place = placeEndingAt(reader, beforeAuxiliaries(reader, verb - 1));
  return place && isActing(reader, place) ? place : undefined;
}

function isFirstWord(reader: Reader, place: PlaceAnnotation): boolean {
  const at = tokenAt(reader.doc, place.start);
  // The text begins behind a dateline: 'BANGKOK (Reuters) - Thailand has'.
  const isBehindDateline = DASHES.has(wordAt(reader, at - 1)) && !isGlued(reader, at);
  return isBehindDateline || opensSentence(reader.doc, at) || isLineStart(reader, at);
}

/**
 * Whether a place is where the noun before it is: 'Police in Bulgaria', 'Victims from Germany'. Not so
 * 'a group based in Belgium', 'drivers from Hasselt'.
 */
function isInside(reader: Reader, start: number): boolean {
  const words = reader.attributes;
  const at = beforeDeterminer(reader, start);
  const noun = nounAt(reader, at - 1);
  if (words.sentFrom.has(wordAt(reader, at))) return noun?.kind === 'victims';
  if (!words.placePrepositions.has(wordAt(reader, at))) return false;
  return (
    noun !== undefined ||
    !(isVerbAt(reader, at - 1) || words.beforePlace.has(wordAt(reader, at - 1)))
  );
}
