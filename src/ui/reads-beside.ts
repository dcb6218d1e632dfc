import type { ReadPage } from './situation.ts';

/** The readings of other tabs, without those that show the page of this address. */
export const readsBeside = (
  url: string | undefined,
  reads: readonly ReadPage[],
): readonly ReadPage[] => reads.filter(({ article }) => !url || article.url !== url);

/** By what an article is known again when its tab is asked once more. */
export const keyOfPage = ({ article: { url, title, text } }: ReadPage): string =>
  url ?? title ?? text;
