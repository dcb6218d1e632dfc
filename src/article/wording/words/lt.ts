import { type PageWords, phrases } from './page-words.ts';

/** Lithuanian words around an article. */
export const lt: PageWords = {
  lures: phrases(`taip pat skaitykite | skaitykite daugiau | skaitykite taip pat`),
  credits: phrases(`nuotrauka | šaltinis | nuotr`),
  labels: phrases(`reklama | dalintis | komentarai`),
  promotions: phrases(`mūsų naujienlaiškį | sekite mus`),
  locked: phrases(`tik prenumeratoriams`),
  updated: phrases(`atnaujinta`),
  endings: phrases(`
    komentarai | komentaras | skaitytojų komentarai | rašyti komentarą | parašykite komentarą
  `),
  bylines: phrases(`autorius`),
};
