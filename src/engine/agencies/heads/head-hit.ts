import type { AuthorityHead, HeadWay } from '../words.ts';

/** A common noun for an authority, found in the text. */
export interface HeadHit {
  from: number;
  to: number;
  heads: readonly AuthorityHead[];
}

/** Whether an authority's noun may be used in a way: as a title, for its persons, for an office in a place. */
export const hasWay = (hit: HeadHit, way: HeadWay) =>
  hit.heads.some(({ ways }) => ways?.includes(way));
