import type { Span } from '../types.ts';

/** A place below a country. */
export interface Town {
  name: string;
  cc: string;
  lat?: number | undefined;
  lon?: number | undefined;
  /** The page's own: its headline tells the day there. */
  isHome?: true;
}

/** A part of a live page, its headline, a block above the posts or a post, and what may tell of which case it is. */
export interface Part extends Span {
  /** The post's number; what is above the posts has none. */
  post: number | undefined;
  isHeadline: boolean;
  /** It tells of a crime, or of what police and courts do. */
  isCrime: boolean;
  /** Some word in it is of such, if no plain one. */
  touchesCrime: boolean;
  /** It tells of another matter more than of a crime: politics, sport, the weather. */
  isOther: boolean;
  /** Ids of the crime areas that it names, each with whether a word says so that can mean no other. */
  areas: ReadonlyMap<string, boolean>;
  towns: readonly Town[];
  countries: ReadonlySet<string>;
  /** Those of them in which places or bodies say that it is set: who is French may be anywhere. */
  lands: ReadonlySet<string>;
  /** What a part has in common with others of its case alone, and how much that says: 'name aurelia', 'drugs 300'. */
  signs: ReadonlyMap<string, number>;
  /** Words in which it tells what it does; those of them in its headings; and those spoken of as known: 'the motorbike'. */
  words: ReadonlySet<string>;
  headings: ReadonlySet<string>;
  known: ReadonlySet<string>;
  /** It names a place or a day, and neither a matter nor anybody. */
  isBare: boolean;
  /** It speaks of what was told before: 'the gang', 'three more arrests'. */
  refersBack: boolean;
  /** It says that it tells of another case: 'in an unrelated case'. */
  isApart: boolean;
}

/** Whether a part is a post: the headline and what stands above the posts are none. */
export const isPost = ({ post }: Pick<Part, 'post'>): boolean => post !== undefined;

/** What speaks for a part's being of a case, or against it: how much, and of which towns, lands or words it is. */
export type Argument = readonly [what: string, says: number, of?: Iterable<string> | undefined];

/** How a part goes with a case, and why. */
export interface Bond {
  strength: number;
  reasons: readonly Argument[];
  /** They have something in common beside a town and a kind of crime, or the part speaks of what was told before. */
  isLinked: boolean;
}
