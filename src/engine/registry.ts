import type { Draft } from './draft.ts';
import type { CardLink, Power } from './reading.ts';

/** A body of the registry, as the card shows it. */
export interface Body {
  id: string;
  /** Common name: 'Europol', 'Federal Prosecutor's Office'. */
  name: string;
  acronym?: string | undefined;
  /** The registry's kind: 'eu-agency-jha', 'national-police' ... */
  kind: string;
  /** What it is, in a few words. */
  what?: string | undefined;
  /** ISO 3166-1 alpha-2 of a national body's country. */
  cc?: string | undefined;
  eu: boolean;
  /** No one body but all of a kind in its country, as the forces of British counties. */
  several?: true | undefined;
  /** The town that it works from, where it is one of the EU that works on cases. */
  seat?: string | undefined;
  /** Its own page, where the registry vouches for the address. */
  url?: string | undefined;
  /** Its press room, likewise. */
  news?: string | undefined;
  may?: Power | undefined;
  mayNot?: Power | undefined;
}

/** A body that a spelling may stand for, and what must hold for it to count. */
export interface BodyName {
  id: string;
  cc?: string | undefined;
  /** The text must give its country. */
  needsCountry: boolean;
  /** `country`: its country or full name must be near; `name`: the text must give the full name. */
  needsContext?: 'country' | 'name' | undefined;
  /** A name in capitals, so that lower case makes it a common noun: 'an anti-drug office'. */
  proper: boolean;
  /** Counts only when written just so: acronyms. */
  form?: string | undefined;
}

/** A kind of crime. */
export interface CrimeArea {
  id: string;
  label: string;
  parent?: string;
  pages: readonly CardLink[];
}

/** A phrase for a kind of crime. */
export interface CrimeTerm {
  area: string;
  /** A weak one speaks for it only beside others. */
  isWeak: boolean;
  /** Its folded words behind the first one. */
  rest: readonly string[];
}

/** A helpline or reporting page. */
export type HelpLink = CardLink & { phone?: string; what?: string };

/** The registry as the engine sees it; src/knowledge reads the shipped file in place. */
export interface Registry {
  /** All bodies with this folded name; empty where none. */
  lookup(key: string): readonly BodyName[];
  /** False where no longer name begins with these folded words. */
  extends(key: string): boolean;
  /** A body by its id, or the one that `cc-police` and the like stand for in that country. */
  body(id: string): Body | undefined;
  /** Words that describe an EU body's field in periphrases ('judicial cooperation'), by body. */
  fields(): Readonly<Record<string, readonly string[]>>;
  crimeAreas(): readonly CrimeArea[];
  /** The phrases for crimes that begin with a folded word. */
  crimeTerms(language: string, first: string): readonly CrimeTerm[];
  /** Help for these crime areas in these countries, most local first. */
  help(areas: readonly string[], countries: readonly string[]): readonly HelpLink[];
}

/** The registry's body with this id, or the one that an id such as `fr-police` stands for. */
export const bodyOf = ({ knowledge }: Pick<Draft, 'knowledge'>, id: string): Body | undefined =>
  knowledge.registry.body(id);
