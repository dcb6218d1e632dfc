import type { Draft } from '../../../draft.ts';
import type { PlaceRole } from '../../../types.ts';
import type { Happening, Happenings } from '../happening.ts';
import type { PlaceRoleWords } from '../role-words.ts';
import type { PASSED } from '../rules.ts';

/** What follows it tells of more than the place before it. */
export const COLON = ':';

/** It lists a place, and opens none. */
export const COMMA = ',';

/** Tokens over which a place looks ahead for what happened at it. */
export const REACH_AHEAD = 24;

/** A rule's answer where what follows gives the place no role. */
export const NONE = 'none';

/** What a rule says of a word behind a place. */
export type AheadAnswer = PlaceRole | typeof NONE | typeof PASSED;

/** A place that nothing before it governs: 'In Spain, police arrested', 'A flat in Ghent was searched'. */
export interface Ahead {
  /** The token after the place and those listed with it. */
  to: number;
  /** The end of its sentence. */
  end: number;
  /** Its preposition opens the clause: all that follows happened there. */
  fronted: boolean;
  /** Those who act are there: 'police in Malta seized'. */
  actor: boolean;
  /** Starts of the sentence's other places. */
  places: ReadonlySet<number>;
}

/** How far what follows a place has been read. */
export interface Looking extends Ahead {
  readonly draft: Draft;
  readonly happenings: Happenings;
  readonly roles: PlaceRoleWords;
  /** The token that has been come to. */
  i: number;
  norm: string;
  /** What happens there. */
  happening: Happening | undefined;
}
