import type { ReadPage } from './door.ts';

/** Of what was read in other tabs all but the page of this address, wherever else that is open. */
export const readsBeside = (
  url: string | undefined,
  reads: readonly ReadPage[],
): readonly ReadPage[] => reads.filter(({ article }) => !url || article.url !== url);
