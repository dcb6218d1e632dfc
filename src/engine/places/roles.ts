import type { Draft } from '../draft.ts';
import { tokenAt } from '../text/doc.ts';
import { pacer } from '../text/slices.ts';
import type { PlaceAnnotation, PlaceRole } from '../types.ts';
import { roleAhead } from './ahead.ts';
import { type Governed, governorOf, isListed } from './governor.ts';
import { findHappenings, type Happenings } from './happenings.ts';
import { joinLegs, type Leg } from './legs.ts';
import { tellMovements } from './movements.ts';

/** Words at the head of a sentence that may take up the one before. */
const REST_WITHIN = 4;
/** Tokens between two places of which the second goes on with what was told of the first. */
const GOES_ON_WITHIN = 10;

/** A place with the tokens it takes. */
export interface Placed {
  place: PlaceAnnotation;
  from: number;
  to: number;
}

/** Reads what happened at each place, where the text says it, and which ways it tells. */
export function* readPlaceRoles(draft: Draft): Generator<void, undefined> {
  const { doc } = draft;
  const happenings = yield* findHappenings(draft);
  const pauses = pacer();
  let before: PlaceRole | undefined;
  let next = 0;
  for (let s = 0; s + 1 < doc.sentences.length && next < draft.places.length; s += 1) {
    const to = doc.sentences[s + 1] ?? 0;
    if (pauses(to)) yield;
    const placed: Placed[] = [];
    for (; next < draft.places.length; next += 1) {
      const place = draft.places[next];
      const from = place ? tokenAt(doc, place.start) : to;
      if (!place || from >= to) break;
      placed.push({ place, from, to: tokenAt(doc, place.end - 1) + 1 });
    }
    const sentence = { placed, from: doc.sentences[s] ?? 0, to };
    if (placed.length > 0) before = readSentence(draft, sentence, { happenings, before });
  }
}

/** The places of a sentence, and its tokens. */
interface Sentence {
  placed: readonly Placed[];
  from: number;
  to: number;
}

/** What the rest of the text tells of them. */
interface Told {
  happenings: Happenings;
  /** What the last place of the sentence before is. */
  before: PlaceRole | undefined;
}

/** Gives the places of a sentence their roles, and tells the last one's. */
function readSentence(draft: Draft, sentence: Sentence, told: Told): PlaceRole | undefined {
  const rest = isRest(draft, sentence) ? told.before : undefined;
  const legs: Leg[] = [];
  let before: Placed | undefined;
  for (const [i, one] of sentence.placed.entries()) {
    // Where the report was written is no place of the case.
    if (one.place.rule === 'places/dateline') continue;
    const position = {
      from: one.from,
      start: sentence.from,
      before: before?.to ?? sentence.from,
      feature: one.place.kind === 'feature',
    };
    const governed = governorOf(draft, told.happenings, position);
    const follows = before !== undefined && goesOn(draft, before, one, governed);
    const said = follows ? before?.place.role : governed.role;
    const role =
      said ??
      (governed.open && !follows
        ? ahead(draft, sentence, i, governed.at, told.happenings)
        : undefined) ??
      rest;
    if (role) one.place.role = role;
    const last = legs.at(-1);
    if (follows && last?.placed === before && last) legs.push({ placed: one, way: last.way });
    else if (!follows && governed.way) legs.push({ placed: one, way: governed.way });
    before = one;
  }
  joinLegs(draft, told.happenings, legs);
  for (const { place } of sentence.placed)
    if (place.role) draft.trace('places/role', place, place.role);
  if (legs.length > 0) tellMovements(draft, sentence.placed);
  return before?.place.role;
}

/** A list, its container, or its tally: 'Bari and Naples', 'Split, Croatia', 'two in Bari and one in Rome'. */
function goesOn(draft: Draft, before: Placed, one: Placed, { at, after, way }: Governed): boolean {
  if (way || one.from - before.to > GOES_ON_WITHIN) return false;
  return after === true || isListed(draft, before.to, Math.max(at, before.to));
}

function ahead(
  draft: Draft,
  { placed, from, to: end }: Sentence,
  i: number,
  at: number,
  happenings: Happenings,
): PlaceRole | undefined {
  const { conjunctions } = draft.language.places;
  let to = placed[i]?.to ?? end;
  let others = i + 1;
  for (; others < placed.length; others += 1) {
    const next = placed[others];
    if (!next || !isListed(draft, to, next.from)) break;
    to = next.to;
  }
  const opening = draft.doc.tokens.norm[at - 1] ?? '';
  const inside = draft.language.places.strictLocatives.has(draft.doc.tokens.norm[from] ?? '');
  const fronted = inside || at === from || opening === ',' || conjunctions.has(opening);
  const places = new Set(placed.slice(others).map((one) => one.from));
  return roleAhead(draft, happenings, { to, end, fronted, places });
}

/** 'The rest were in Albania and France': of what the sentence before told. */
function isRest({ doc, language }: Draft, { from, to }: Sentence): boolean {
  const { rest } = language.places.roles;
  for (let i = from; i < Math.min(to, from + REST_WITHIN); i += 1)
    if (rest.has(doc.tokens.norm[i] ?? '')) return true;
  return false;
}
