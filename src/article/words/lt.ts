import type { PageWords } from './page-words.ts';

/** Lithuanian words around an article. */
export const lt: PageWords = {
  lures: ['taip pat skaitykite', 'skaitykite daugiau', 'skaitykite taip pat'],
  credits: ['nuotrauka', 'šaltinis', 'nuotr'],
  labels: ['reklama', 'dalintis', 'komentarai'],
  locked: ['tik prenumeratoriams'],
};
