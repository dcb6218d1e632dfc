import type { PlaceAnnotation, Span } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { clauseAround, startingAt, tokenAfter } from './clause.ts';
import { isWord, type Reader, wordAt } from './lexicon.ts';

/** Where a figure holds, with the words that say so. */
export interface Where {
  value: string;
  span: Span;
  rule: string;
}

/** The place of a figure: right after it, opening its clause, right before it in a list, or of its subject. */
export function whereOf(reader: Reader, candidate: Candidate): Where | undefined {
  return (
    placeAfter(reader, candidate) ??
    listedPlace(reader, candidate) ??
    wherePlace(reader, candidate) ??
    openingPlace(reader, candidate) ??
    subjectPlace(reader, candidate)
  );
}

const MAX_GAP = 9;

/** '27 in Belgium', 'homes were searched in Brussels, Antwerp and Ghent'. */
function placeAfter(reader: Reader, candidate: Candidate): Where | undefined {
  const words = reader.lexicon.words.attributes;
  let i = Math.max(candidate.to, candidate.phrase.to);
  for (let n = 0; n < MAX_GAP; n += 1) {
    if (reader.doc.sentenceOf[i] !== reader.doc.sentenceOf[candidate.from]) return undefined;
    const word = wordAt(reader, i);
    if (words.placePrepositions.has(word)) {
      const found = placesAt(reader, i + 1);
      if (found) return { ...found, rule: 'place after' };
    }
    const next = passOver(reader, i);
    if (next === undefined) return undefined;
    i = next;
  }
  return undefined;
}

/** The token after what may stand between a figure and its place; nothing where another statement begins. */
function passOver(reader: Reader, i: number): number | undefined {
  const words = reader.lexicon.words.attributes;
  const word = wordAt(reader, i);
  const { be, have, adverbs } = reader.grammar;
  if (be.has(word) || have.has(word) || adverbs.has(word) || words.beforePlace.has(word))
    return i + 1;
  const verb = reader.lexicon.verbs.match(reader.tokens, i);
  if (verb?.values.some((hit) => hit.form === 'participle' || hit.form === 'state'))
    return i + verb.length;
  const date =
    startingAt(reader, reader.draft.dates, i) ?? startingAt(reader, reader.draft.dates, i + 1);
  if (date) return tokenAfter(reader, date, i);
  if (word === ',' && words.placePrepositions.has(wordAt(reader, i + 1))) return i + 1;
  return undefined;
}

/** The places that a preposition governs: one, or several joined by commas and 'and'. */
function placesAt(reader: Reader, at: number): { value: string; span: Span } | undefined {
  const words = reader.lexicon.words.attributes;
  let i = at;
  while (words.placeFillers.has(wordAt(reader, i)) && i < at + 6 && !placeAt(reader, i)) i += 1;
  const places: PlaceAnnotation[] = [];
  for (let place = placeAt(reader, i); place; place = placeAt(reader, i)) {
    places.push(place);
    i = tokenAfter(reader, place, i);
    if (wordAt(reader, i) === ',') i += 1;
    if (wordAt(reader, i) === reader.numbers.and) i += 1;
    if (words.placePrepositions.has(wordAt(reader, i)) && placeNear(reader, i + 1)) i += 1;
    while (reader.grammar.determiners.has(wordAt(reader, i))) i += 1;
  }
  const first = places[0];
  const last = places.at(-1);
  if (!first || !last) return undefined;
  return { value: nameAll(places), span: { start: first.start, end: last.end } };
}

const placeNear = (reader: Reader, i: number) => placeAt(reader, i) ?? placeAt(reader, i + 1);

const placeAt = (reader: Reader, i: number) => startingAt(reader, reader.draft.places, i);

/** A country by its code, another place by its name; a place whose region or country follows is named alone. */
function nameAll(places: readonly PlaceAnnotation[]): string {
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

/** 'Serbia 15, Bulgaria 5': the place stands right before the number. */
function listedPlace(reader: Reader, candidate: Candidate): Where | undefined {
  if (candidate.phrase.head !== undefined) return undefined;
  const at = wordAt(reader, candidate.from - 1) === ':' ? candidate.from - 2 : candidate.from - 1;
  const place = endingAt(reader, at);
  if (!place) return undefined;
  return { value: nameAll([place]), span: place, rule: 'place before' };
}

function endingAt(reader: Reader, i: number): PlaceAnnotation | undefined {
  const end = reader.tokens.end[i] ?? -1;
  return reader.draft.places.find((place) => place.end === end);
}

/** 'in Romania, where three villas were seized'. */
function wherePlace(reader: Reader, candidate: Candidate): Where | undefined {
  const { where } = reader.lexicon.words.attributes;
  for (let i = candidate.from - 1; i > candidate.from - 12 && i > 0; i -= 1) {
    if (reader.doc.sentenceOf[i] !== reader.doc.sentenceOf[candidate.from]) return undefined;
    if (wordAt(reader, i) !== where) continue;
    const place = endingAt(reader, wordAt(reader, i - 1) === ',' ? i - 2 : i - 1);
    return place && { value: nameAll([place]), span: place, rule: 'where' };
  }
  return undefined;
}

/** 'In Spain, the Policía Nacional detained 16 people': a place that opens the clause holds for it. */
function openingPlace(reader: Reader, candidate: Candidate): Where | undefined {
  const words = reader.lexicon.words.attributes;
  let { from } = clauseAround(reader, candidate.from);
  while (
    from < candidate.from &&
    (!isWord(reader, from) || wordAt(reader, from) === reader.numbers.and)
  )
    from += 1;
  if (!words.placePrepositions.has(wordAt(reader, from))) return undefined;
  const found = placesAt(reader, from + 1);
  if (!found) return undefined;
  return { ...found, rule: 'place opening the clause' };
}

/** 'Police in Bulgaria have arrested 35 people', 'Belgium holds 45'. */
function subjectPlace(reader: Reader, candidate: Candidate): Where | undefined {
  const verb = candidate.predicate;
  if (!verb?.direct || verb.from >= candidate.from) return undefined;
  let i = verb.from - 1;
  while (
    reader.grammar.have.has(wordAt(reader, i)) ||
    reader.grammar.adverbs.has(wordAt(reader, i))
  )
    i -= 1;
  const place = endingAt(reader, i);
  if (!place || place.kind === 'feature') return undefined;
  return { value: nameAll([place]), span: place, rule: 'place of the subject' };
}
