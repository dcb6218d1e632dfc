import type { Draft } from '../draft.ts';
import { compiledOnce } from '../text/compiled.ts';
import { PhraseTable } from '../text/phrases.ts';
import { WORD } from '../text/tokens.ts';
import type { PlaceRole } from '../types.ts';
import { cueAt } from './cues.ts';
import type { Placed } from './roles.ts';
import type { PlaceRoleWords } from './words.ts';

/** Words between 'from' and the preposition of its place: 'from a rented farmhouse near'. */
const FARTHEST = 6;

const besideOf = compiledOnce((words: PlaceRoleWords) => new PhraseTable(words.beside));

/** Whether anything moves in the sentence: only then do 'from' and 'to' tell a way. */
export function hasMovement({ doc, language }: Draft, from: number, to: number): boolean {
  const { movement } = language.places.roles;
  for (let i = from; i < to; i += 1) if (movement.has(doc.tokens.norm[i] ?? '')) return true;
  return false;
}

/** 'from', 'to' and 'via' tell a way where the sentence moves something, or where people come from. */
export function roleOfWay(
  draft: Draft,
  { from, place }: Placed,
  moves: boolean,
): PlaceRole | undefined {
  const { roles } = draft.language.places;
  const { norm: norms } = draft.doc.tokens;
  const at = prepositionBefore(draft, from);
  const norm = norms[at] ?? '';
  const noun = norms[at - 1] ?? '';
  if (roles.from.has(norm)) {
    if (cueAt(draft, at - 1, at)?.role === 'victims') return 'victims';
    return moves || roles.people.has(noun) ? 'origin' : undefined;
  }
  if (roles.passing.has(norm)) return 'transit';
  if (norm === draft.language.places.genitive && roles.passage.has(noun)) return 'transit';
  if (roles.aim.has(norm) && roles.leaving.has(noun)) return 'destination';
  if (!moves) return undefined;
  if (isFromWithin(draft, at)) return 'origin';
  if (roles.to.has(norm)) return 'destination';
  if (roles.over.has(norm)) return place.kind === 'feature' ? 'transit' : undefined;
  return roles.via.has(norm) ? 'transit' : undefined;
}

/** 'by lorry from a warehouse in Gdynia': a noun stands between 'from' and its place. */
function isFromWithin({ doc, language }: Draft, at: number): boolean {
  const { strictLocatives, roles } = language.places;
  const { norm, kind } = doc.tokens;
  if (!strictLocatives.has(norm[at] ?? '')) return false;
  for (let i = at - 2; i > at - FARTHEST && kind[i] === WORD; i -= 1)
    if (roles.from.has(norm[i] ?? '')) return true;
  return false;
}

/** 'prosecutors in Palermo', 'accounts in Vilnius': the noun right before tells what the place is, and of no other place. */
export function roleBeside(draft: Draft, { from }: Placed): PlaceRole | undefined {
  const { strictLocatives, roles } = draft.language.places;
  const at = prepositionBefore(draft, from);
  if (!strictLocatives.has(draft.doc.tokens.norm[at] ?? '')) return undefined;
  return besideOf(roles).match(draft.doc.tokens, at - 1, at)?.values[0];
}

/** Whether the text leads to the place: 'to', 'towards'. */
export function isLedTo(draft: Draft, { from }: Placed): boolean {
  const norm = draft.doc.tokens.norm[prepositionBefore(draft, from)] ?? '';
  return draft.language.places.roles.to.has(norm);
}

/** The preposition before a place, over articles and 'northern'. */
function prepositionBefore({ doc, language }: Draft, from: number): number {
  let at = from - 1;
  for (let n = 0; n < 3 && language.places.bridges.has(doc.tokens.norm[at] ?? ''); n += 1) at -= 1;
  return at;
}
