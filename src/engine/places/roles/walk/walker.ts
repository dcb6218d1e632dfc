import type { Draft } from '../../../draft.ts';
import type { Happening, Happenings } from '../happening.ts';
import type { PlaceRoleWords } from '../role-words.ts';
import type { PASSED } from '../rules.ts';
import type { Governed, Way } from '../way.ts';

/** Tokens over which a place looks for the word that it hangs on. */
export const REACH_BACK = 24;

/** What a rule says of the word that a walk has come to. */
export type WalkAnswer = Governed | typeof PASSED;

/** A place's preposition, and how far leftwards of it its clause has been read. */
export interface Walker {
  readonly draft: Draft;
  readonly happenings: Happenings;
  readonly roles: PlaceRoleWords;
  readonly start: number;
  readonly wide: boolean;
  readonly at: number;
  /** The way that the preposition tells, or one further left: 'to a wholesaler in'. */
  way: Way | undefined;
  wayAt: number;
  /** The end of the place before, unless this stands in a remark. */
  bound: number;
  /** The token that the walk has come to. */
  i: number;
  norm: string;
  /** What happens there. */
  happening: Happening | undefined;
}
