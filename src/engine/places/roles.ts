import type { Draft } from '../draft.ts';
import { compiledOnce } from '../text/compiled.ts';
import { tokenAt } from '../text/doc.ts';
import { PhraseTable } from '../text/phrases.ts';
import { pacer } from '../text/slices.ts';
import type { FigureKind, PlaceAnnotation, PlaceRole } from '../types.ts';
import { kindsByPlace } from './figures-at.ts';
import { tellMovements } from './movements.ts';
import type { PlaceRoleWords } from './words.ts';

/** The role that the clause of a place gives it. */
interface ClauseRoles {
  at(one: Placed): PlaceRole | undefined;
}

/** A place with the tokens it takes. */
export interface Placed {
  place: PlaceAnnotation;
  from: number;
  to: number;
}

const cuesOf = compiledOnce((words: PlaceRoleWords) => new PhraseTable(words.cues));

/** Reads what happened at each place, where the text says it, and which ways it tells. */
export function* readPlaceRoles(draft: Draft): Generator<void, undefined> {
  const { doc } = draft;
  const kinds = kindsByPlace(draft.places, draft.figures);
  const pauses = pacer();
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
    if (placed.length > 0) readSentence(draft, placed, kinds, doc.sentences[s] ?? 0, to);
  }
}

function readSentence(
  draft: Draft,
  placed: readonly Placed[],
  kinds: Kinds,
  from: number,
  to: number,
): void {
  const clause = clauseRoles(draft, from, to);
  const moves = hasMovement(draft, from, to);
  let before: Placed | undefined;
  for (const one of placed) {
    const role = continues(draft, before, one)
      ? before?.place.role
      : (roleOfWay(draft, one, moves) ?? roleOfArrests(kinds, one.place) ?? clause.at(one));
    if (role) {
      one.place.role = role;
      draft.trace('places/role', one.place, role);
    }
    before = one;
  }
  if (moves) tellMovements(draft, placed);
}

/** For each token of a sentence, the nearest cue before and after it within its clause: two passes, whatever the length. */
function clauseRoles({ doc, language }: Draft, from: number, to: number): ClauseRoles {
  const { roles } = language.places;
  const table = cuesOf(roles);
  const cues = new Map<number, PlaceRole>();
  for (let i = from; i < to; ) {
    const hit = table.match(doc.tokens, i, to);
    const role = hit?.values[0];
    if (role) cues.set(i, role);
    i += hit ? hit.length : 1;
  }
  const before: (PlaceRole | undefined)[] = [];
  const after: (PlaceRole | undefined)[] = [];
  let last: PlaceRole | undefined;
  for (let i = from; i < to; i += 1) {
    if (roles.breaks.has(doc.tokens.norm[i] ?? '')) last = undefined;
    before[i - from] = last;
    last = cues.get(i) ?? last;
  }
  last = undefined;
  for (let i = to - 1; i >= from; i -= 1) {
    if (roles.breaks.has(doc.tokens.norm[i] ?? '')) last = undefined;
    after[i - from] = last;
    last = cues.get(i) ?? last;
  }
  return { at: (one) => before[one.from - from] ?? after[one.to - 1 - from] };
}

type Kinds = ReadonlyMap<PlaceAnnotation, readonly FigureKind[]>;

/** Where a figure says that persons were arrested: 'seized' alone is said of goods. */
const roleOfArrests = (kinds: Kinds, place: PlaceAnnotation): PlaceRole | undefined =>
  kinds.get(place)?.includes('arrested') ? 'arrest' : undefined;

function hasMovement({ doc, language }: Draft, from: number, to: number): boolean {
  const { movement } = language.places.roles;
  for (let i = from; i < to; i += 1) if (movement.has(doc.tokens.norm[i] ?? '')) return true;
  return false;
}

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
  return !language.places.roles.to.has(doc.tokens.norm[prepositionBefore(draft, one.from)] ?? '');
}

/** 'from', 'to' and 'via' tell a way where the sentence moves something, or where people come from. */
function roleOfWay(draft: Draft, { from, place }: Placed, moves: boolean): PlaceRole | undefined {
  const { roles } = draft.language.places;
  const at = prepositionBefore(draft, from);
  const norm = draft.doc.tokens.norm[at] ?? '';
  const noun = draft.doc.tokens.norm[at - 1] ?? '';
  if (roles.from.has(norm)) {
    if (cuesOf(roles).match(draft.doc.tokens, at - 1, at)?.values[0] === 'victims')
      return 'victims';
    return moves || roles.people.has(noun) ? 'origin' : undefined;
  }
  if (!moves) return undefined;
  if (roles.to.has(norm)) return 'destination';
  if (roles.over.has(norm)) return place.kind === 'feature' ? 'transit' : undefined;
  return roles.via.has(norm) ? 'transit' : undefined;
}

/** The preposition before a place, over articles and 'northern'. */
function prepositionBefore({ doc, language }: Draft, from: number): number {
  let at = from - 1;
  for (let n = 0; n < 3 && language.places.bridges.has(doc.tokens.norm[at] ?? ''); n += 1) at -= 1;
  return at;
}
