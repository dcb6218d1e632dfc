import type { Feature } from '../../engine/places/gazetteer.ts';
import type { PlaceKind } from '../../engine/types.ts';

/** What kind of place a record of each feature is. The order is that of the numbers in the file. */
export const KINDS: Readonly<Record<Feature, PlaceKind>> = {
  city: 'city',
  capital: 'city',
  seat1: 'city',
  seat2: 'city',
  seat3: 'city',
  section: 'city',
  country: 'country',
  admin1: 'region',
  admin2: 'region',
  continent: 'area',
  macro: 'area',
  area: 'area',
  sea: 'feature',
  coast: 'area',
  island: 'region',
  river: 'feature',
  mountain: 'feature',
  airport: 'feature',
  port: 'feature',
  disputed: 'region',
  org: 'area',
  part: 'area',
  site: 'feature',
};

/** The features by their number in the file. */
export const FEATURES = Object.keys(KINDS) as readonly Feature[];
