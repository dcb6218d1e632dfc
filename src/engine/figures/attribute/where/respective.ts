import type { Draft } from '../../../draft.ts';
import { inOneSentence } from '../../../text/doc.ts';
import type { PlaceAnnotation } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { overComma, overJoin, placeChain, sentenceNear, tokenAfter } from '../../syntax/clause.ts';
import type { SubstanceWords } from '../../words/entries.ts';
import { attach } from '../attach.ts';
import { nameAll } from './place-list.ts';

/**
 * Gives each figure of a list the place, or the substance, at the same position in a second list:
 * 'seven and three in Lyon and Metz respectively'.
 */
export function shareRespectively(reader: Reader, draft: Draft): void {
  const { candidates } = draft;
  for (let last = 1; last < candidates.length; last += 1) {
    const end = candidates[last];
    if (!end) continue;
    const places = placesAfter(reader, end);
    if (!places && !isRespectivelyAt(reader, endOfFigure(end))) continue;
    const first = startOfList(reader, candidates, last);
    const list = candidates.slice(first, last + 1);
    if (list.length < 2) continue;
    const found = places ?? placesBefore(reader, list);
    if (found?.length === list.length) placeEach(draft, first, found);
    else if (!found) fillEach(reader, draft, first, list);
  }
}

const endOfFigure = ({ to, phrase }: Candidate): number => Math.max(to, phrase.to);

/** Whether 'respectively' stands at a token, behind a comma or without one. */
const isRespectivelyAt = (reader: Reader, at: number): boolean =>
  reader.grammar.respective.has(wordAt(reader, overComma(reader, at)));

/** The index of the first figure of a list that is joined by commas and 'and' and ends with the figure at `last`. */
function startOfList(reader: Reader, candidates: readonly Candidate[], last: number): number {
  let first = last;
  for (let n = last - 1; n >= 0; n -= 1) {
    const [one, next] = [candidates[n], candidates[n + 1]];
    if (!one || !next) break;
    const at = overJoin(reader, endOfFigure(one));
    if (at === endOfFigure(one) || at !== next.from) break;
    first = n;
  }
  return first;
}

/** How many tokens behind a figure its places may stand: 'searches were carried out in Lyon and Metz respectively'. */
const REACH_PLACES = 6;

/**
 * The list of places behind a figure, with 'respectively' behind or before it:
 * 'in Lyon, Metz and Nancy respectively', 'respectively in Lyon and Metz'.
 */
function placesAfter(reader: Reader, end: Candidate): PlaceAnnotation[] | undefined {
  const at = endOfFigure(end);
  const isAhead = isRespectivelyAt(reader, at);
  const { placePrepositions } = reader.attributes;
  for (let i = at; i < at + REACH_PLACES && inOneSentence(reader.doc, i, at); i += 1) {
    if (!placePrepositions.has(wordAt(reader, i))) continue;
    const places = placeChain(reader, i + 1);
    const final = places.at(-1);
    if (!final) continue;
    return isAhead || isRespectivelyAt(reader, tokenAfter(reader, final, i + 1))
      ? places
      : undefined;
  }
  return undefined;
}

/** The last list in the sentence before the figures that has as many places as there are figures. */
function placesBefore(reader: Reader, list: readonly Candidate[]): PlaceAnnotation[] | undefined {
  const from = list[0]?.from ?? 0;
  let found: PlaceAnnotation[] | undefined;
  for (let i = sentenceNear(reader, from).from; i < from; i += 1) {
    const places = placeChain(reader, i);
    const final = places.at(-1);
    if (!final) continue;
    if (places.length === list.length) found = places;
    i = tokenAfter(reader, final, i) - 1;
  }
  return found;
}

function placeEach(draft: Draft, first: number, places: readonly PlaceAnnotation[]): void {
  places.forEach((place, n) => {
    const figure = draft.figures[first + n];
    if (figure)
      attach(draft, figure, 'where', {
        value: nameAll([place]),
        span: place,
        rule: 'respectively',
      });
  });
}

/**
 * Gives each weight its substance from a list of substances:
 * 'cocaine and heroin weighing 1.3 kg and 900 grams respectively'.
 */
function fillEach(reader: Reader, draft: Draft, first: number, list: readonly Candidate[]): void {
  if (list.some(({ quantity }) => quantity.dimension !== 'mass')) return;
  const substances = substancesBefore(reader, list[0]?.from ?? 0);
  if (substances.length !== list.length) return;
  substances.forEach(({ kind, of }, n) => {
    const figure = draft.figures[first + n];
    if (!figure) return;
    figure.kind = kind;
    figure.of = of;
  });
}

/** The substances that stand before a token in its sentence, in order. */
function substancesBefore(reader: Reader, at: number): SubstanceWords[] {
  const found: SubstanceWords[] = [];
  for (let i = sentenceNear(reader, at).from; i < at; ) {
    const hit = reader.lexicon.substances.match(reader.tokens, i, at);
    if (hit?.values[0]) found.push(hit.values[0]);
    i += hit?.length ?? 1;
  }
  return found;
}
