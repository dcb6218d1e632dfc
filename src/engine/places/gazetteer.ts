import type { PlaceKind } from '../types.ts';

/** What a record is: GeoNames' class for populated places, our own words for the rest. */
export type Feature =
  | 'city'
  | 'capital'
  | 'seat1'
  | 'seat2'
  | 'seat3'
  | 'section'
  | 'country'
  | 'admin1'
  | 'admin2'
  | 'continent'
  | 'macro'
  | 'area'
  | 'sea'
  | 'coast'
  | 'island'
  | 'river'
  | 'mountain'
  | 'airport'
  | 'port'
  | 'disputed'
  | 'org'
  /** A part of a city. */
  | 'part'
  /** What was built and is known by its own name: a stadium, a castle, a square. */
  | 'site';

/** A record of the gazetteer, as the resolver scores it and the card shows it. */
export interface GazetteerPlace {
  /** English common name. */
  name: string;
  /** ISO 3166-1 alpha-2; XX for what lies in several countries. */
  cc: string;
  kind: PlaceKind;
  feature: Feature;
  lat: number;
  lon: number;
  /** An estimate of the number of people, for ranking only. */
  population: number;
  /** First-level region: its English name and code within the country. */
  region?: string | undefined;
  admin1?: string | undefined;
  /** For a first-level region, the kilometres from its point within which most of its towns lie. */
  reach?: number | undefined;
}

/** What is known of a folded name beyond its bearers. */
interface KeyTraits {
  /** An everyday English word in lower case: 'nice', 'police'. */
  common: boolean;
  /** Also a given name: 'Florence'. */
  givenName: boolean;
  /** All bearers are written with diacritics, which the key has lost. */
  diacritics: boolean;
}

/** A country that a demonym belongs to. */
export interface Demonym {
  /** ISO-2. */
  cc: string;
  form: 'adjective' | 'person';
  /** It tells of a part of that country: 'Bavarian'. */
  isPart: boolean;
}

/** The gazetteer as the engine sees it; src/knowledge reads the shipped binary. */
export interface Gazetteer {
  /** Ids of all records with the folded name `key` (see text/fold.ts); empty where none. */
  lookup(key: string): readonly number[];
  /** Whether a longer name starts with these folded words: 'new' for 'new york'. */
  extends(key: string): boolean;
  /** What kind of word the key is besides; undefined where nothing is noted. */
  traits(key: string): KeyTraits | undefined;
  place(id: number): GazetteerPlace;
  /** Languages that records have names in besides the main one. */
  readonly tongues: readonly string[];
  /** The record's name in an interface language, where it is known and differs. */
  label(id: number, language: string): string | undefined;
  /** What a folded demonym of `language` says; empty where it is none. */
  demonym(key: string, language: string): readonly Demonym[];
  /** Whether a longer demonym starts with these folded words: 'south' for 'south african'. */
  demonymExtends(key: string, language: string): boolean;
  /** The country record's id for an ISO-2 code. */
  country(cc: string): number | undefined;
  /** Land neighbours, ISO-2. */
  neighbours(cc: string): readonly string[];
  /** Whether a country borders a sea. */
  hasCoast(cc: string): boolean;
}
