import type { PageWords } from './page-words.ts';

/** Norwegian words around an article. */
export const no: PageWords = {
  lures: ['les også', 'les mer', 'se også', 'vil du lese mer', 'følg oss'],
  credits: ['foto', 'kilde', 'oppdatert', 'publisert'],
  labels: ['annonse', 'artikkelen fortsetter under annonsen', 'del', 'kommentarer', 'lukk'],
  locked: ['for abonnenter', 'for å lese videre'],
};
