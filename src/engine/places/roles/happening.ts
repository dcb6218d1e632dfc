import type { PlaceRole } from '../../types.ts';

/**
 * What a word tells of the places that hang on it: a role ('searched'), that something moves ('shipped'),
 * or another thing altogether ('lived'), which keeps what was told before it from them.
 */
export type Happening =
  | { kind: 'cue'; role: PlaceRole; weak: boolean; idle: boolean }
  | { kind: 'move' }
  | { kind: 'other' };

/** The happenings of a text, by their first token. */
export type Happenings = ReadonlyMap<number, Happening>;

/** Something moves. */
export const MOVE: Happening = { kind: 'move' };
/** What happens is no part of the case. */
export const OTHER: Happening = { kind: 'other' };
