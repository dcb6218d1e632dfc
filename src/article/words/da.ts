import type { PageWords } from './page-words.ts';

/** Danish words around an article. */
export const da: PageWords = {
  lures: ['læs også', 'læs mere', 'se også', 'mere om', 'følg os'],
  credits: ['foto', 'kilde', 'opdateret', 'offentliggjort'],
  labels: ['annonce', 'artiklen fortsætter efter annoncen', 'del', 'kommentarer', 'luk'],
  locked: ['kun for abonnenter', 'allerede abonnent'],
};
