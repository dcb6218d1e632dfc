import type { Draft } from '../../draft.ts';
import { hasOneOf, normAt } from '../../text/tokens/tokens.ts';
import type { PlaceRole } from '../../types.ts';
import { isSceneRole } from '../role-groups.ts';
import { COLON } from './ahead/view.ts';
import type { Happenings } from './happening.ts';
import type { Placed, Scene } from './placed.ts';
import type { Governed } from './way.ts';

/** Tokens behind where a way starts within which it does. */
const STARTS = 8;

/** Tokens behind 'based' within which it is told who is. */
const BASED = 4;

/** Whether the word behind a place makes it the one where offenders sit: 'a Malmö-based criminal gang'. */
export function isBase({ doc: { tokens }, language }: Draft, { to }: Placed): boolean {
  const { roles, seats } = language.places;
  if (normAt(tokens, to) !== '-' || !seats.has(normAt(tokens, to + 1))) return false;
  return hasOneOf(tokens, roles.offenders, to + 2, to + 2 + BASED);
}

/**
 * Whether the word behind a place tells whose a thing is, wherever it is searched: 'in a London-based firm',
 * 'inside a Malaysia-registered car'.
 */
export const isOwners = ({ doc: { tokens }, language }: Draft, { to }: Placed): boolean =>
  normAt(tokens, to) === '-' && language.places.undergone.has(normAt(tokens, to + 1));

/** Whether the word behind a place makes it the one where something goes: 'an Italy-bound trawler'. */
export const isBound = ({ doc: { tokens }, language }: Draft, { to }: Placed): boolean =>
  normAt(tokens, to) === '-' && language.places.roles.bound.has(normAt(tokens, to + 1));

/** The role of a place that what happened there is called by: 'the Lausanne robbery', 'the Ghent raids'. */
export function namesakeRole(
  { doc: { tokens }, language: { places } }: Draft,
  happenings: Happenings,
  { from, to, place }: Placed,
): PlaceRole | undefined {
  const deed = happenings.get(to);
  if (deed?.kind !== 'cue' || deed.idle || !places.articles.has(normAt(tokens, from - 1)))
    return undefined;
  const norm = normAt(tokens, to);
  const isNoun = !places.roles.verbEndings.some((end) => norm.endsWith(end));
  return isNoun && place.kind === 'city' && isSceneRole(deed.role) ? deed.role : undefined;
}

/** Whether a way is called by the place: 'the Mediterranean crossing'. */
export const isPassage = ({ doc: { tokens }, language }: Draft, { place, to }: Placed): boolean =>
  place.kind !== 'city' && language.places.roles.passageways.has(normAt(tokens, to));

/**
 * Whether the way that a sentence tells begins at a place: 'From Patras, they were carried',
 * 'Waste from Bari was shipped'.
 */
export function startsWay(
  { draft, happenings, sentence }: Scene,
  { to }: Placed,
  { at }: Governed,
): boolean {
  const { tokens } = draft.doc;
  const { roles } = draft.language.places;
  if (!roles.from.has(normAt(tokens, at))) return false;
  const noun = normAt(tokens, at - 1);
  if (at !== sentence.from && (roles.residents.has(noun) || roles.officials.has(noun)))
    return false;
  for (let i = sentence.from; i < at; i += 1) if (happenings.has(i)) return false;
  for (let i = to; i < Math.min(sentence.to, to + STARTS); i += 1) {
    if (roles.breaks.has(normAt(tokens, i)) || tokens.norm[i] === COLON) return false;
    if (at === sentence.from && roles.leaving.has(normAt(tokens, i))) return true;
    const happening = happenings.get(i);
    if (happening) return happening.kind === 'move';
  }
  return false;
}

/** Tokens from 'in which' to the harm that was done. */
const HARM_WITHIN = 6;

/**
 * Whether a relative clause behind a place tells of a harm: 'a crash in Tuxtla that killed 50',
 * 'a fire in Bari in which four were killed'.
 */
export function isOfHarm({ doc: { tokens }, language }: Draft, { to }: Placed): boolean {
  const { containers, roles } = language.places;
  const at = normAt(tokens, to) === ',' ? to + 1 : to;
  const isIn = containers.includes(normAt(tokens, at));
  const relative = isIn ? at + 1 : at;
  return (
    roles.ofThings.has(normAt(tokens, relative)) &&
    hasOneOf(tokens, roles.harming, relative + 1, relative + (isIn ? HARM_WITHIN : 2))
  );
}

/** Tokens from 'when' to what happened. */
const THEN = 8;

/**
 * The role of a place where something came upon somebody who was there: 'was living in Graz when he was arrested',
 * 'on holiday in Bali when police raided'.
 */
export function roleThen(
  { doc: { tokens }, language }: Draft,
  happenings: Happenings,
  { to }: Placed,
  { at, way }: Governed,
): PlaceRole | undefined {
  const { strictLocatives, roles } = language.places;
  const when = normAt(tokens, to) === ',' ? to + 1 : to;
  if (way || !roles.when.has(normAt(tokens, when)) || !strictLocatives.has(normAt(tokens, at)))
    return undefined;
  for (let i = when + 1; i <= when + THEN; i += 1) {
    const then = happenings.get(i);
    if (then) return then.kind === 'cue' && isSceneRole(then.role) ? then.role : undefined;
  }
  return undefined;
}

/** Whether a clause behind a place tells what happened there: 'led detectives to Huruma, where they arrested'. */
export function isRelated({ doc: { tokens }, language }: Draft, { to }: Placed): boolean {
  return normAt(tokens, to) === ',' && language.places.roles.there.has(normAt(tokens, to + 1));
}
