import type { Draft } from '../../../draft.ts';
import { normAt, WORD } from '../../../text/tokens/tokens.ts';
import type { Happenings } from '../happening.ts';
import { isPartNoun, type Position } from '../preposition.ts';
import type { PlaceRoleWords } from '../role-words.ts';
import { type Way, wayOf } from '../way.ts';

/** Words of a body's name before its noun: 'by the law enforcement authorities in'. */
const NAMED_WITHIN = 5;

/** A place that hangs on a preposition, and what this and the noun before it say. */
export interface Hanging {
  readonly draft: Draft;
  readonly happenings: Happenings;
  readonly place: Position;
  readonly roles: PlaceRoleWords;
  /** Its preposition; before the sentence where it has none. */
  readonly at: number;
  readonly norm: string;
  readonly noun: string;
  readonly way: Way | undefined;
  /** Whether 'out' stands before the preposition: 'out of'. */
  readonly isOut: boolean;
  /** Whether a direction stands before the preposition: 'a trawler south of'. */
  readonly isSide: boolean;
  /**
   * Whether what the actors did, or what was done to them, is told before them: 'held by police in',
   * 'gave up to police in', 'the homes of two officers in'.
   */
  readonly isDone: boolean;
}

/** Reads what a place's preposition and the noun before it say, once for all rules. */
export function hanging(
  draft: Draft,
  happenings: Happenings,
  place: Position,
  at: number,
): Hanging {
  const { directions, genitive, roles } = draft.language.places;
  const { tokens } = draft.doc;
  const norm = normAt(tokens, at);
  const noun = normAt(tokens, at - 1);
  const isOut = norm === genitive && roles.outward.has(noun);
  // What stands before the direction has to be a thing and not a part of the land:
  // 'seized from a trawler south of Capri', but not 'in a town south of Capri'.
  const isSide = norm === genitive && directions.has(noun) && mayLieByPlace(draft, at - 2);
  const isFar = roles.far.has(noun) && roles.as.has(norm);
  const way = isOut ? 'from' : isFar ? 'to' : wayOf(roles, norm, place.feature);
  const isOwned = roles.officials.has(noun) && follows(draft, new Set([genitive]), place.start, at);
  const isDone =
    isOwned ||
    follows(draft, roles.by, place.start, at) ||
    surrenders(draft, happenings, place.start, at);
  return { draft, happenings, place, roles, at, norm, noun, way, isOut, isSide, isDone };
}

/** Whether somebody gave himself up, so that the actors did nothing: 'gave himself up to the police in'. */
function surrenders(
  { doc: { tokens }, language: { places } }: Draft,
  happenings: Happenings,
  start: number,
  at: number,
): boolean {
  let to = at - 2;
  while (to > start && to > at - NAMED_WITHIN && !places.roles.to.has(normAt(tokens, to))) to -= 1;
  const cue = places.roles.to.has(normAt(tokens, to)) ? happenings.get(to - 1) : undefined;
  return cue?.kind === 'cue' && cue.role === 'arrest';
}

/** What lies by a place, and is no place of its own, nor so many miles off. */
const mayLieByPlace = ({ doc: { tokens }, language: { places } }: Draft, i: number): boolean =>
  tokens.kind[i] === WORD &&
  !isPartNoun(places, normAt(tokens, i)) &&
  !places.distanceUnits.some(([unit]) => unit === normAt(tokens, i));

/**
 * Whether one of some words stands before the noun, past what belongs to the noun's name:
 * 'by the law enforcement authorities in'.
 */
function follows(
  { doc: { tokens } }: Draft,
  words: ReadonlySet<string>,
  start: number,
  at: number,
): boolean {
  for (let i = at - 2; i >= Math.max(start, at - 1 - NAMED_WITHIN); i -= 1) {
    if (tokens.kind[i] !== WORD) return false;
    if (words.has(normAt(tokens, i))) return true;
  }
  return false;
}
