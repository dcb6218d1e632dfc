import type { CardLink, Power } from '../types.ts';

/** A body of the registry, as the card shows it. */
export interface Body {
  id: string;
  name: string;
  acronym?: string;
  /** 'EU agency for law enforcement cooperation'. */
  what?: string;
  cc?: string;
  eu: boolean;
  url?: string;
  news?: string;
  may?: Power;
  mayNot?: Power;
}

/** A spelling under which a body is found, and what must be near for it to count. */
export interface BodyName {
  phrase: string;
  id: string;
  /** `country`: needs its country from the text; `context`: needs its full name or country near by. */
  needs?: 'country' | 'context';
}

/** A crime area with its vocabulary in one language. */
export interface CrimeArea {
  id: string;
  label: string;
  parent?: string;
  strong: readonly string[];
  weak: readonly string[];
  verbs: readonly string[];
  pages: readonly CardLink[];
}

/** The registry as the engine sees it; src/knowledge reads the shipped file. */
export interface Registry {
  /** All spellings for texts in `language` (native names count inside any language). */
  names(language: string): readonly BodyName[];
  body(id: string): Body | undefined;
  crimeAreas(language: string): readonly CrimeArea[];
  help(
    areas: readonly string[],
    countries: readonly string[],
  ): readonly (CardLink & { phone?: string; what?: string })[];
}
