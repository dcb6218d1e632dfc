import type { AuthorityHead, HeadWay } from '../words.ts';

/** A common noun for an authority, found in the text. */
export interface HeadHit {
  from: number;
  to: number;
  heads: readonly AuthorityHead[];
}

/** Whether an authority's noun may be used in a way. */
export const has = (hit: HeadHit, way: HeadWay) =>
  hit.heads.some(({ ways }) => ways?.includes(way));
