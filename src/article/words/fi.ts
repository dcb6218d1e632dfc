import type { PageWords } from './page-words.ts';

/** Finnish words around an article. */
export const fi: PageWords = {
  lures: ['lue myös', 'lue lisää', 'katso myös', 'seuraa meitä'],
  credits: ['kuva', 'lähde', 'julkaistu', 'päivitetty'],
  labels: ['mainos', 'jaa', 'kommentit', 'sulje'],
  locked: ['tilaajille', 'vain tilaajille'],
};
