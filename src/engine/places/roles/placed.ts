import type { Draft } from '../../draft.ts';
import type { PlaceAnnotation } from '../../types.ts';
import type { Happenings } from './happening.ts';

/** A place with the tokens it takes. */
export interface Placed {
  place: PlaceAnnotation;
  from: number;
  to: number;
}

/** The places of a sentence, and its tokens. */
export interface Sentence {
  placed: readonly Placed[];
  from: number;
  to: number;
}

/** A sentence with all that happens in its text: what the role of a place in it is read from. */
export interface Scene {
  readonly draft: Draft;
  readonly happenings: Happenings;
  readonly sentence: Sentence;
}
