import { tokenAt } from '../text/doc.ts';
import { NUMBER } from '../text/tokens.ts';
import type { FigureKind, PlaceAnnotation, Span } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { clauseAround, endingAt, sentenceNear, startingAt, tokenAfter, within } from './clause.ts';
import { isWord, type Reader, wordAt } from './lexicon.ts';
import { contentRun } from './run.ts';

/** Where a figure holds, with the words that say so. */
export interface Where {
  value: string;
  span: Span;
  rule: string;
}

/** Kinds that hold nowhere in particular: a term is not served in the town of the court. */
const NOWHERE: ReadonlySet<FigureKind> = new Set(['sentence', 'age', 'duration', 'fine']);

/** The place of a figure: right after it, before it in a list, opening its clause, of its subject, or later on. */
export function whereOf(reader: Reader, candidate: Candidate): Where | undefined {
  if (NOWHERE.has(candidate.kind ?? 'other')) return undefined;
  return (
    placeAfter(reader, candidate) ??
    listedPlace(reader, candidate) ??
    wherePlace(reader, candidate) ??
    openingPlace(reader, candidate) ??
    subjectPlace(reader, candidate) ??
    placeLater(reader, candidate)
  );
}

const MAX_GAP = 9;

/** '27 in Belgium', 'homes were searched in Brussels, Antwerp and Ghent'. */
function placeAfter(reader: Reader, candidate: Candidate): Where | undefined {
  const words = reader.lexicon.words.attributes;
  let i = afterPartitive(reader, Math.max(candidate.to, candidate.phrase.to));
  for (let n = 0; n < MAX_GAP; n += 1) {
    if (reader.doc.sentenceOf[i] !== reader.doc.sentenceOf[candidate.from]) return undefined;
    const word = wordAt(reader, i);
    if (words.placePrepositions.has(word) || leadsThere(reader, candidate, word)) {
      const found = placesAt(reader, i + 1);
      if (found) return { ...found, rule: 'place after' };
    }
    const next = passOver(reader, i);
    if (next === undefined) return undefined;
    i = next;
  }
  return undefined;
}

/** Past 'of them', 'of whom': '17 of whom had been arrested in Germany'. */
function afterPartitive(reader: Reader, i: number): number {
  const { of, those, relatives } = reader.grammar;
  const next = wordAt(reader, i + 1);
  return wordAt(reader, i) === of && (those.has(next) || relatives.has(next)) ? i + 2 : i;
}

/** 'sent three experts to Belgrade': officers are where they were sent. */
const leadsThere = (reader: Reader, candidate: Candidate, word: string) =>
  candidate.kind === 'officers' && reader.lexicon.words.attributes.destination.has(word);

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
  if (word === ',' && startsPlace(reader, i + 1)) return i + 1;
  if (word === words.by) return afterAgent(reader, i + 1);
  return undefined;
}

/** ', in Spain', ', all in Serbia'. */
function startsPlace(reader: Reader, i: number): boolean {
  const words = reader.lexicon.words.attributes;
  const at = words.beforePlace.has(wordAt(reader, i)) ? i + 1 : i;
  return words.placePrepositions.has(wordAt(reader, at)) && placeNear(reader, at + 1) !== undefined;
}

/** 'ransacked by the forces of order on 7 February in Brussels': past who acted. */
function afterAgent(reader: Reader, at: number): number {
  let i = at;
  while (reader.grammar.determiners.has(wordAt(reader, i))) i += 1;
  i = contentRun(reader, i).to;
  return wordAt(reader, i) === reader.grammar.of ? contentRun(reader, i + 1).to : i;
}

/** The places that a preposition governs: one, or several joined by commas and 'and'. */
function placesAt(reader: Reader, at: number): { value: string; span: Span } | undefined {
  let i = overFillers(reader, at);
  const places: PlaceAnnotation[] = [];
  for (let place = placeAt(reader, i); place; place = placeAt(reader, i)) {
    places.push(place);
    i = nextInList(reader, tokenAfter(reader, place, i));
  }
  const first = places[0];
  const last = places.at(-1);
  if (!first || !last) return undefined;
  return { value: nameAll(places), span: { start: first.start, end: last.end } };
}

/** From behind a place to the next one of its list: ', ', 'and', 'as well as in the Spanish towns of'. */
function nextInList(reader: Reader, at: number): number {
  const words = reader.lexicon.words.attributes;
  let i = at;
  if (wordAt(reader, i) === ',') i += 1;
  if (wordAt(reader, i) === reader.numbers.and) i += 1;
  i +=
    words.placeJoins.find((join) => join.every((w, n) => wordAt(reader, i + n) === w))?.length ?? 0;
  const governed = words.placePrepositions.has(wordAt(reader, i)) ? i + 1 : i;
  const named = overFillers(reader, governed);
  return named === governed && governed > i && !placeAt(reader, named) ? i : named;
}

/** Past 'the', 'the Spanish towns of' to the place that they announce; no further where none does. */
function overFillers(reader: Reader, at: number): number {
  const { placeFillers } = reader.lexicon.words.attributes;
  const { determiners } = reader.grammar;
  for (let i = at; i < at + FILLERS; i += 1) {
    if (placeAt(reader, i)) return i;
    const word = wordAt(reader, i);
    const people = startingAt(reader, reader.draft.nationalities, i);
    if (!determiners.has(word) && !placeFillers.has(word) && !people) return at;
  }
  return at;
}

const FILLERS = 6;

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
  const { quantity, phrase } = candidate;
  if (phrase.head !== undefined || quantity.dimension !== 'count') return undefined;
  if (quantity.from !== quantity.number) return undefined;
  const at = wordAt(reader, candidate.from - 1) === ':' ? candidate.from - 2 : candidate.from - 1;
  const place = placeEnding(reader, at);
  if (!place) return undefined;
  return { value: nameAll([place]), span: place, rule: 'place before' };
}

const placeEnding = (reader: Reader, i: number) => endingAt(reader, reader.draft.places, i);

/** 'in Romania, where three villas were seized'. */
function wherePlace(reader: Reader, candidate: Candidate): Where | undefined {
  const { where } = reader.lexicon.words.attributes;
  for (let i = candidate.from - 1; i > candidate.from - 12 && i > 0; i -= 1) {
    if (reader.doc.sentenceOf[i] !== reader.doc.sentenceOf[candidate.from]) return undefined;
    if (wordAt(reader, i) !== where) continue;
    const place = placeEnding(reader, wordAt(reader, i - 1) === ',' ? i - 2 : i - 1);
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

/** 'Police in Bulgaria have arrested 35 people', 'One pensioner in Stuttgart transferred EUR 187 000'. */
function subjectPlace(reader: Reader, candidate: Candidate): Where | undefined {
  const { predicate, from, quantity } = candidate;
  const object = predicate?.direct && predicate.from < from;
  if (!object && quantity.dimension !== 'money') return undefined;
  let i = object ? predicate.from - 1 : from - 2;
  while (
    reader.grammar.have.has(wordAt(reader, i)) ||
    reader.grammar.adverbs.has(wordAt(reader, i))
  )
    i -= 1;
  const place = placeEnding(reader, i);
  if (!place || place.kind === 'feature' || wordAt(reader, i + 1) === ',') return undefined;
  if (reader.grammar.stops.has(wordAt(reader, from - 1)) && !object) return undefined;
  if (!isInside(reader, tokenAt(reader.doc, place.start))) return undefined;
  return { value: nameAll([place]), span: place, rule: 'place of the subject' };
}

/** 'Police in Bulgaria', 'Victims from Germany', not 'a group based in Belgium', 'drivers from Hasselt'. */
function isInside(reader: Reader, start: number): boolean {
  const words = reader.lexicon.words.attributes;
  const at = reader.grammar.determiners.has(wordAt(reader, start - 1)) ? start - 2 : start - 1;
  const noun = reader.lexicon.nouns.match(reader.tokens, at - 1)?.values[0];
  if (words.sentFrom.has(wordAt(reader, at))) return noun?.kind === 'victims';
  if (!words.placePrepositions.has(wordAt(reader, at))) return false;
  const verb = reader.lexicon.verbs.match(reader.tokens, at - 1);
  return noun !== undefined || !(verb || words.beforePlace.has(wordAt(reader, at - 1)));
}

/** A place further on in the same statement: before another figure, a relative or another subject. */
function placeLater(reader: Reader, candidate: Candidate): Where | undefined {
  const words = reader.lexicon.words.attributes;
  const { to } = clauseAround(reader, candidate.from);
  for (let i = candidate.to; i < Math.min(to, candidate.to + LATER); i += 1) {
    i = overAside(reader, i);
    const word = wordAt(reader, i);
    if (endsStatement(reader, i)) return undefined;
    if (word === words.there) return lastPlace(reader, candidate);
    if (!words.placePrepositions.has(word)) continue;
    const found = placesAt(reader, i + 1);
    if (found) return { ...found, rule: 'place further on' };
  }
  return undefined;
}

const LATER = 16;

/** Past ', all of whom were Chinese,': an aside about the figure leaves its statement open. */
function overAside(reader: Reader, at: number): number {
  if (wordAt(reader, at) !== ',') return at;
  const { relatives } = reader.grammar;
  if (![1, 2, 3].some((n) => relatives.has(wordAt(reader, at + n)))) return at;
  for (let i = at + 2; i < at + ASIDE; i += 1) if (wordAt(reader, i) === ',') return i + 1;
  return at;
}

const ASIDE = 9;

function endsStatement(reader: Reader, i: number): boolean {
  const word = wordAt(reader, i);
  const { relatives, subordinators, pronouns } = reader.grammar;
  if (relatives.has(word) || subordinators.has(word) || pronouns.has(word)) return true;
  if (word === reader.numbers.and || /^[,:(]$/.test(word)) return !startsPlace(reader, i + 1);
  if (reader.numbers.small[word] !== undefined) return true;
  return (
    reader.tokens.kind[i] === NUMBER && startingAt(reader, reader.draft.dates, i) === undefined
  );
}

/** '13 people had been identified there': the place named last in the sentence. */
function lastPlace(reader: Reader, candidate: Candidate): Where | undefined {
  const { from } = sentenceNear(reader, candidate.from);
  const place = within(reader, reader.draft.places, { from, to: candidate.from }).at(-1);
  return place && { value: nameAll([place]), span: place, rule: 'there' };
}
