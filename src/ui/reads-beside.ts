import type { ReadPage } from './door.ts';

/** The readings of other tabs, without those that show the page of this address. */
export const readsBeside = (
  url: string | undefined,
  reads: readonly ReadPage[],
): readonly ReadPage[] => reads.filter(({ article }) => !url || article.url !== url);
