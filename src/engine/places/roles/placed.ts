import type { PlaceAnnotation } from '../../types.ts';

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
