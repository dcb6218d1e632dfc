import { type PageWords, phrases } from './page-words.ts';

/** Norwegian words around an article. */
export const no: PageWords = {
  lures: phrases(`
    les hele | mest lest | relaterte saker | les videre | les også | les mer | se også
    vil du lese mer | følg oss
  `),
  credits: phrases(`foto | kilde | oppdatert | publisert`),
  labels: phrases(`
    annonse | artikkelen fortsetter under annonsen | del | kommentarer | lukk
  `),
  promotions: phrases(`vårt nyhetsbrev | følg oss på`),
  locked: phrases(`for abonnenter | for å lese videre`),
  updated: phrases(`oppdatert | endret`),
  endings: phrases(`
    kommentarer | kommentar | legg igjen en kommentar | skriv en kommentar | kommentarfelt
  `),
  bylines: phrases(`av`),
};
