import { NO_COUNTRY } from '../../../places/no-country.ts';
import { tokenAt } from '../../../text/doc.ts';
import type { PlaceAnnotation, Span } from '../../../types.ts';
import { dateAt, nationalityAt, startingAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { overAuxiliaries } from '../../kind/predicate/predicate.ts';
import { isLineStart, isNumber, isWord, type Reader, wordAt } from '../../reader.ts';
import {
  additionAt,
  clauseAround,
  hasSuch,
  overComma,
  overJoin,
  pastAside,
  sentenceNear,
  tokenAfter,
  within,
} from '../../syntax/clause.ts';
import { isAndAt, isCommaAt, isDeterminerAt, isOfAt, isPastAt } from '../../words-at.ts';
import type { Said } from '../attach.ts';
import { isDescribing } from './describing.ts';

/** Whether a preposition and a place begin at a token, as behind the comma of ', in Spain' or ', all in Serbia'. */
export function startsPlace(reader: Reader, i: number): boolean {
  const words = reader.attributes;
  const at = words.beforePlace.has(wordAt(reader, i)) ? i + 1 : i;
  return words.placePrepositions.has(wordAt(reader, at)) && placeNear(reader, at + 1) !== undefined;
}

/** The preposition of place that opens the clause of a figure: 'In Spain, the police detained 16 people'. */
export function openingPreposition(reader: Reader, { from: figure }: Candidate) {
  const { placePrepositions } = reader.attributes;
  let { from } = clauseAround(reader, figure);
  while (from < figure && (!isWord(reader, from) || isAndAt(reader, from))) from += 1;
  const set = contrastBefore(reader, figure);
  from = overOpening(reader, set === undefined ? from : set + 1);
  return placePrepositions.has(wordAt(reader, from)) ? from : undefined;
}

/** Skips what may stand before the place that opens a clause: 'Both', 'Meanwhile,', 'On Tuesday,'. */
function overOpening(reader: Reader, from: number): number {
  const { beforePlace } = reader.attributes;
  const date = dateAt(reader, from + 1);
  if (date) return overComma(reader, tokenAfter(reader, date, from + 1));
  return beforePlace.has(wordAt(reader, from)) ? overComma(reader, from + 1) : from;
}

/** How many tokens before a figure the word may stand that contrasts its clause with the one before. */
const REACH_CONTRAST = 24;

/**
 * The word of contrast before a figure. Such a clause has a place of its own:
 * 'while in Ghent officers burnt 5.6 tonnes and held four'.
 */
function contrastBefore(reader: Reader, figure: number): number | undefined {
  const { contrasts } = reader.attributes;
  const { from } = clauseAround(reader, figure);
  for (let i = figure - 1; i > Math.max(from, figure - REACH_CONTRAST); i -= 1)
    if (contrasts.has(wordAt(reader, i))) return i;
  return undefined;
}

/** The places that a preposition governs: one, or several joined by commas and 'and'. */
export function placesAt(reader: Reader, at: number): { value: string; span: Span } | undefined {
  let i = overFillers(reader, at);
  const places: PlaceAnnotation[] = [];
  for (let place = placeOfCountAt(reader, i); place; place = placeOfCountAt(reader, i)) {
    if (places.length > 0 && opensNextClause(reader, place)) break;
    places.push(place);
    const next = afterBracket(reader, tokenAfter(reader, place, i));
    if (isLineStart(reader, next)) break;
    i = nextInList(reader, next);
  }
  const first = places[0];
  const last = places.at(-1);
  if (!first || !last) return undefined;
  return { value: nameAll(places), span: { start: first.start, end: last.end } };
}

/**
 * Whether a country is the subject of the next clause and not the last of a list of places:
 * 'arrested 14 people in Poland, Spain arrested 13'.
 */
export function opensNextClause(reader: Reader, place: PlaceAnnotation): boolean {
  const at = tokenAt(reader.doc, place.start);
  if (place.kind !== 'country' || !isCommaAt(reader, at - 1)) return false;
  const verb = overAuxiliaries(reader, tokenAfter(reader, place, at));
  if (!isPastAt(reader, verb) && !reader.attributes.tallies.has(wordAt(reader, verb))) return false;
  return hasSuch(reader, sentenceNear(reader, at).from, at, isNumber);
}

/**
 * Skips what a bracket adds to a place: 'in Alicante (9), Málaga (3) and Girona (2)',
 * 'in Spain (in Alicante) and in France'.
 */
function afterBracket(reader: Reader, at: number): number {
  if (wordAt(reader, at) !== '(') return at;
  for (let i = at + 1; i < at + BRACKET && !isLineStart(reader, i); i += 1)
    if (wordAt(reader, i) === ')') return i + 1;
  return at;
}

/** How many tokens a bracket behind a place of a list may have. */
const BRACKET = 20;

/**
 * The places that the preposition at a token governs. 'Outside' a country is not in it, whereas 'outside Paris' is
 * near Paris.
 */
export function placesBehind(reader: Reader, preposition: number) {
  const { outside } = reader.attributes;
  const isOutside = outside.has(wordAt(reader, preposition));
  return isOutside && placeNear(reader, preposition + 1)?.kind === 'country'
    ? undefined
    : placesAt(reader, preposition + 1);
}

/** Moves from behind a place to the next one of its list: ', ', 'and', 'as well as in the Spanish towns of'. */
function nextInList(reader: Reader, at: number): number {
  const words = reader.attributes;
  let i = pastAside(reader, overJoin(reader, at));
  // A place near the first one is no second place: 'in Ratingen, near Düsseldorf', 'in Essex near London'.
  if (words.beside.has(wordAt(reader, i)) && !isAndAt(reader, i - 1)) return at;
  i += additionAt(reader, i);
  const governed = words.placePrepositions.has(wordAt(reader, i)) ? i + 1 : i;
  const named = overFillers(reader, governed);
  return named === governed && governed > i && !placeOfCountAt(reader, named) ? i : named;
}

/** Skips the words that lead up to a place: 'the', 'the Spanish towns of'. It skips nothing where no place follows. */
function overFillers(reader: Reader, at: number): number {
  const { placeFillers } = reader.attributes;
  for (let i = at; i < at + FILLERS; i += 1) {
    if (placeOfCountAt(reader, i)) return i;
    if (isDirection(reader, i)) return at;
    const word = wordAt(reader, i);
    const people = nationalityAt(reader, i);
    if (!isDeterminerAt(reader, i) && !placeFillers.has(word) && !people) return at;
  }
  return at;
}

/** How many words may stand between a preposition and its place: 'in the northern Italian city of'. */
const FILLERS = 6;

/**
 * Whether a compass point says where one place lies from another ('a province north of Manila') and is no part of it
 * ('the north of Spain').
 */
const isDirection = (reader: Reader, i: number): boolean =>
  reader.attributes.compass.has(wordAt(reader, i)) &&
  isOfAt(reader, i + 1) &&
  !isDeterminerAt(reader, i - 1);

const placeNear = (reader: Reader, i: number) =>
  placeOfCountAt(reader, i) ?? placeOfCountAt(reader, i + 1);

/** The place at a token, if something can be counted there: no continent, and no place that only describes a thing. */
function placeOfCountAt(reader: Reader, i: number): PlaceAnnotation | undefined {
  const place = startingAt(reader, reader.draft.places, i);
  return place && !isWide(place) && !isDescribing(reader, place, i) ? place : undefined;
}

/** Whether a place is wider than a country: 'Europe', 'the Balkans'. The Channel is not. */
export const isWide = ({ cc, kind }: PlaceAnnotation): boolean =>
  cc === NO_COUNTRY && kind !== 'feature';

/**
 * Names places: countries by their code, others by their name. A country that follows a place inside it is left out.
 */
export function nameAll(places: readonly PlaceAnnotation[]): string {
  const named: PlaceAnnotation[] = [];
  for (const place of places) {
    const inside = named.some(
      (other) => other.kind !== 'country' && other.cc === place.cc && place.kind === 'country',
    );
    if (!inside) named.push(place);
  }
  return [
    ...new Set(named.map((place) => (place.kind === 'country' ? place.cc : place.name))),
  ].join(', ');
}

/** Where a figure holds, with the words that say so. */
export type Where = Said;

/**
 * The place that 'there' refers to, which is the last one named in the sentence:
 * '13 people had been identified there'.
 */
export function lastPlace(reader: Reader, candidate: Candidate): Where | undefined {
  const { from } = sentenceNear(reader, candidate.from);
  const place = within(reader, reader.draft.places, { from, to: candidate.from }).at(-1);
  return place && { value: nameAll([place]), span: place, rule: 'there' };
}
