import type { Span } from '../../types.ts';

/** How a mention ties a country to the case. */
export type Tie = 'place' | 'agency' | 'nationality';

/** What a country has to do with the case. */
export interface CountryPart {
  cc: string;
  /** Sum of its mentions by where and how it is named. */
  score: number;
  /** The same as far as it says where the case is at home: where police and courts act, not whither a way leads. */
  lead: number;
  /** Mentions in sentences that tell of the case, by what they are. */
  ties: Record<Tie, number>;
  /** Whether the headline or the opening ties it: its place has a part there, or words of crossing stand by. */
  opening: boolean;
  /** The same anywhere in the text. */
  tied: boolean;
  /** Something of the case was done there: more than a way leads to it or from it. */
  acted: boolean;
  /** Something names it that has no near rival elsewhere: its name, its people, its bodies, a town known well enough. */
  sure: boolean;
  /** The countries in which the towns that name it may lie instead. */
  rivals: Set<string>;
  /** Only whose citizens somebody is, or where somebody comes from, names it, and of nobody who is held, sentenced or found. */
  onlyPeople: boolean;
  mentions: Span[];
}

/** A country plays a part from this score on. */
const PART = 0.9;
/** And one that its people alone name from this: in the headline, or more than once. */
const PEOPLE_PART = 1.7;

/** It is a scene of the case, not only where somebody comes from. */
export const isScene = ({ ties }: CountryPart): boolean => ties.place + ties.agency > 0;

/** One place that the body names, and no more, brings a country up to this score. */
const PASSING = 1;

/** A place of it is named once, below the opening, and nothing ties it to the case: 'a villa in Singapore'. */
export const isInPassing = ({ tied, score }: CountryPart): boolean => !tied && score <= PASSING;

/** It plays a part, whoever names it. */
export const playsPart = ({ score }: CountryPart): boolean => score >= PART;

/**
 * Whether a country is told. A nationality that is mentioned once is no part of the case:
 * 'Three Iraqi nationals and an Afghan set up a base in Douai'.
 */
export const isTold = (part: CountryPart): boolean =>
  part.onlyPeople ? part.score >= PEOPLE_PART : playsPart(part);

/** A court in Barcelona, Spain or Venezuela, beside victims in Norway: whichever it is, it is another country than the first. */
export const isElsewhereAnyway = (
  home: CountryPart | undefined,
  { rivals }: CountryPart,
): boolean => home?.sure === true && rivals.size > 0 && !rivals.has(home.cc);

/** What is known of a country so far. */
export function partOf(parts: Map<string, CountryPart>, cc: string): CountryPart {
  const part = parts.get(cc) ?? {
    cc,
    score: 0,
    lead: 0,
    ties: { place: 0, agency: 0, nationality: 0 },
    opening: false,
    tied: false,
    acted: false,
    sure: false,
    rivals: new Set<string>(),
    onlyPeople: true,
    mentions: [],
  };
  parts.set(cc, part);
  return part;
}
