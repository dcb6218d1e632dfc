import type { PlaceKind } from '../types.ts';

/** A record of the gazetteer, as the resolver scores it and the card shows it. */
export interface GazetteerPlace {
  /** English common name. */
  name: string;
  /** ISO 3166-1 alpha-2; XX for what lies in several countries. */
  cc: string;
  kind: PlaceKind;
  lat: number;
  lon: number;
  /** An estimate of the number of people, for ranking only. */
  population: number;
  /** First-level region: its English name and code within the country. */
  region?: string;
  admin1?: string;
}

/** The gazetteer as the engine sees it; src/knowledge reads the shipped binary. */
export interface Gazetteer {
  /** Ids of all records with the folded name `key` (see text/fold.ts); empty where none. */
  lookup(key: string): readonly number[];
  /** How many words the longest name that starts with this folded word has; 0 where none does. */
  longest(word: string): number;
  place(id: number): GazetteerPlace;
  /** The record's name in an interface language, where it is known and differs. */
  label(id: number, language: string): string | undefined;
  /** Countries (ISO-2) of a folded demonym of `language`, with its form; empty where none. */
  demonym(key: string, language: string): readonly { cc: string; form: 'adjective' | 'person' }[];
  /** The country record's id for an ISO-2 code. */
  country(cc: string): number | undefined;
  /** Land neighbours, ISO-2. */
  neighbours(cc: string): readonly string[];
}
