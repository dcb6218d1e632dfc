import { normAt, type Tokens, WORD } from '../../text/tokens/tokens.ts';
import type { PlaceRole } from '../../types.ts';
import type { Happening } from './happening.ts';
import type { PlaceRoleWords } from './role-words.ts';

/** A preposition of movement, and the way that it tells. */
export type Way = 'from' | 'to' | 'via' | 'over';

/** What stands before a place: the role that it gives, or how far it leaves that open. */
export interface Governed {
  role?: PlaceRole | undefined;
  /** The way by which the role was told: 'from', 'to'. */
  way?: Way;
  /** What goes there is sold there: the way ends. */
  sold?: boolean;
  /** Nothing that happens stands before the place in its clause: what follows may say. */
  open?: boolean;
  /** It hangs on those who act: 'police in Malta seized'. */
  actor?: boolean;
  /** It opens its sentence: 'Spain arrests 40', 'Spain: 40 arrests'. */
  subject?: boolean;
  /** The place before is all that it hangs on: 'in Rimini and one in Vienna'. */
  after?: boolean;
  /** The place before says nothing of it: 'cocaine from Peru in Antwerp'. */
  apart?: boolean;
  /** Its preposition. */
  at: number;
}

/** What the word right before 'from' or 'to' says: 'a gang from', 'officers from', 'close to'. */
export function ofWay(
  roles: PlaceRoleWords,
  before: Happening | undefined,
  { noun, way, wide, at }: { noun: string; way: Way; wide: boolean; at: number },
): Governed | undefined {
  // 'go' tells a journey only right before its goal: prices go through the roof.
  if (way === 'to' && roles.going.has(noun)) return { role: 'destination', way, at };
  if (way === 'to') return roles.nearby.has(noun) ? { at } : undefined;
  if (way !== 'from') return undefined;
  if (before?.kind === 'cue' && before.role === 'victims') return { role: 'victims', at };
  if (roles.directed.has(noun)) return { role: 'seat', at };
  // 'two men from Utrecht' live there; 'men from Vietnam' have come.
  if (roles.residents.has(noun) && !wide) return { at };
  // 'most of them are from Senegal'.
  if (roles.people.has(noun) || (wide && roles.being.has(noun))) return { role: 'origin', way, at };
  return roles.officials.has(noun) ? { at } : undefined;
}

/** Tokens from a verb of leaving to where one leaves for. */
const LEFT = 5;

/** 'bound for', but not 'not destined for'. */
export function ofAim(roles: PlaceRoleWords, tokens: Tokens, at: number, aim: number): Governed {
  let verb = aim - 1;
  // 'left in hand luggage for'.
  while (
    verb > aim - LEFT &&
    tokens.kind[verb] === WORD &&
    !roles.leaving.has(normAt(tokens, verb))
  )
    verb -= 1;
  const isMeant = roles.leaving.has(normAt(tokens, verb));
  const isDenied = roles.denying.has(normAt(tokens, verb - 1));
  return isMeant && !isDenied ? { role: 'destination', way: 'to', at } : { at };
}

/** 'a native of', 'by way of'. */
export function ofGenitive(
  roles: PlaceRoleWords,
  noun: string,
  { at, wide }: { at: number; wide: boolean },
): Governed {
  // 'a native of Utrecht' may live where he was held.
  if (roles.natives.has(noun)) return wide ? { role: 'origin', at } : { at };
  return roles.passage.has(noun) ? { role: 'transit', way: 'via', at } : { at };
}

/** The way that a preposition tells, where it tells one. */
export function wayOf(roles: PlaceRoleWords, norm: string, feature: boolean): Way | undefined {
  if (roles.from.has(norm)) return 'from';
  if (roles.to.has(norm)) return 'to';
  if (roles.via.has(norm)) return 'via';
  return feature && roles.over.has(norm) ? 'over' : undefined;
}
