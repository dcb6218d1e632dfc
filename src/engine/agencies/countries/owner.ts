/** A country, place or nationality that stands right before or behind an authority and gives its country. */
export interface Owner {
  from: number;
  to: number;
  cc: string;
  by: 'nationality' | 'place' | 'possessive';
  /** It is a part of that country: 'Bavarian', 'Stuttgart'. */
  isPart: boolean;
  /** Nothing else in the text speaks for its country. */
  isGuess?: boolean;
  /** A town so large that its name is the town's, whatever else the word means: 'Court of Bologna'. */
  isLarge?: boolean;
}
