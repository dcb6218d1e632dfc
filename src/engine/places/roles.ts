import type { Draft } from '../draft.ts';
import { tokenAt } from '../text/doc.ts';
import { pacer } from '../text/slices.ts';
import type { FigureKind, PlaceAnnotation, PlaceRole } from '../types.ts';
import { type Cues, clauseRoles, findCues } from './cues.ts';
import { kindsByPlace } from './figures-at.ts';
import { tellMovements } from './movements.ts';
import { hasMovement, isLedTo, roleBeside, roleOfWay } from './ways.ts';

/** Words at the head of a sentence that may take up the one before. */
const REST_WITHIN = 4;

/** A place with the tokens it takes. */
export interface Placed {
  place: PlaceAnnotation;
  from: number;
  to: number;
}

/** Reads what happened at each place, where the text says it, and which ways it tells. */
export function* readPlaceRoles(draft: Draft): Generator<void, undefined> {
  const { doc } = draft;
  const cues = yield* findCues(draft);
  const kinds = kindsByPlace(draft.places, draft.figures);
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
    if (placed.length > 0) before = readSentence(draft, sentence, { cues, kinds, before });
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
  cues: Cues;
  kinds: Kinds;
  /** What the last place of the sentence before is. */
  before: PlaceRole | undefined;
}

/** Gives the places of a sentence their roles, and tells the last one's. */
function readSentence(
  draft: Draft,
  { placed, from, to }: Sentence,
  { cues, kinds, before: told }: Told,
): PlaceRole | undefined {
  const clause = clauseRoles(draft, cues, from, to);
  const moves = hasMovement(draft, from, to);
  const rest = isRest(draft, from, to) ? told : undefined;
  let before: Placed | undefined;
  for (const one of placed) {
    // Where the report was written is no place of the case.
    if (one.place.rule === 'places/dateline') continue;
    const role = continues(draft, before, one)
      ? before?.place.role
      : (roleOfWay(draft, one, moves) ??
        roleOfArrests(kinds, one.place) ??
        roleBeside(draft, one) ??
        clause(one) ??
        rest);
    if (role) {
      one.place.role = role;
      draft.trace('places/role', one.place, role);
    }
    before = one;
  }
  if (moves) tellMovements(draft, placed);
  return before?.place.role;
}

/** 'The rest were in Albania and France': of what the sentence before told. */
function isRest({ doc, language }: Draft, from: number, to: number): boolean {
  const { rest } = language.places.roles;
  for (let i = from; i < Math.min(to, from + REST_WITHIN); i += 1)
    if (rest.has(doc.tokens.norm[i] ?? '')) return true;
  return false;
}

type Kinds = ReadonlyMap<PlaceAnnotation, readonly FigureKind[]>;

/** Where a figure says that persons were arrested: 'seized' alone is said of goods. */
const roleOfArrests = (kinds: Kinds, place: PlaceAnnotation): PlaceRole | undefined =>
  kinds.get(place)?.includes('arrested') ? 'arrest' : undefined;

/** A list, or the container of the place before: 'Split, Croatia', 'Bari, Naples and Rome'. */
function continues(draft: Draft, before: Placed | undefined, one: Placed): boolean {
  const { doc, language } = draft;
  if (!before || one.from - before.to > 3) return false;
  const { conjunctions, containers, articles } = language.places;
  for (let i = before.to; i < one.from; i += 1) {
    const norm = doc.tokens.norm[i] ?? '';
    const joins = norm === ',' || norm === '(' || conjunctions.has(norm) || articles.has(norm);
    if (!joins && norm !== containers[0]) return false;
  }
  return !isLedTo(draft, one);
}
