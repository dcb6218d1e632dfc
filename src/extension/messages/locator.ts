/** Degrees of longitude and latitude. */
export type LonLat = readonly [number, number];

/** A place whose map is wanted: its country, where it lies, and where the place that was not taken lies. */
export interface LocatorAsk {
  cc: string;
  at?: LonLat;
  other?: LonLat;
}

/** Pixels of the small map on a place's hover card. */
export const LOCATOR = { width: 88, height: 72 } as const;

/** The small map on a place's hover card, ready to be drawn. */
export interface LocatorMap {
  /** From the paths' units to pixels. */
  transform: string;
  /** Path data of the place's country and of the other land in sight. */
  country: string;
  land: string;
  /** Pixels from the upper left corner. */
  at?: readonly [number, number];
  other?: readonly [number, number];
}
